import { testRule } from '../test-rule';
import { cases } from './revenue-by-code.cases';

testRule(cases);
