import { testRule } from '../test-rule';
import { cases } from './procurement-letter.cases';

testRule(cases);
