import { testRule } from '../test-rule';
import { cases } from './expenditure-tie.cases';

testRule(cases);
