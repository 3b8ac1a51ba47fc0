import { testRule } from '../test-rule';
import { cases } from './code-correspondence.cases';

testRule(cases);
