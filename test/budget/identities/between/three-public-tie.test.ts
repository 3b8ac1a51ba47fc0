import { testRule } from '../test-rule';
import { cases } from './three-public-tie.cases';

testRule(cases);
