import { testRule } from '../test-rule';
import { cases } from './absent-parent.cases';

testRule(cases);
