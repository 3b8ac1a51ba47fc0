import { testRule } from '../test-rule';
import { cases } from './revenue-tie.cases';

testRule(cases);
