import { testRule } from '../test-rule';
import { cases } from './column-total.cases';

testRule(cases);
