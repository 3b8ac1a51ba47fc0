import { testRule } from '../test-rule';
import { cases } from './balance.cases';

testRule(cases);
