import { testRule } from '../test-rule';
import { cases } from './procurement-ceiling.cases';

testRule(cases);
