import { testRule } from '../test-rule';
import { cases } from './stray-unit.cases';

testRule(cases);
