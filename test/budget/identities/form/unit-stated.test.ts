import { testRule } from '../test-rule';
import { cases } from './unit-stated.cases';

testRule(cases);
