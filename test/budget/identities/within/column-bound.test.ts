import { testRule } from '../test-rule';
import { cases } from './column-bound.cases';

testRule(cases);
