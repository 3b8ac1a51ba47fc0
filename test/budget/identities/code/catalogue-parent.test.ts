import { testRule } from '../test-rule';
import { cases } from './catalogue-parent.cases';

testRule(cases);
