import { testRule } from '../test-rule';
import { cases } from './code-subtotal.cases';

testRule(cases);
