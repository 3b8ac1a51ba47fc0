import { testRule } from '../test-rule';
import { cases } from './row-total.cases';

testRule(cases);
