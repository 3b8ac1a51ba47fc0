import { testRule } from '../test-rule';
import { cases } from './basic-expenditure-tie.cases';

testRule(cases);
