import { testRule } from '../test-rule';
import { cases } from './general-budget-tie.cases';

testRule(cases);
