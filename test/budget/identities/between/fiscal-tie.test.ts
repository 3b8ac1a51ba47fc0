import { testRule } from '../test-rule';
import { cases } from './fiscal-tie.cases';

testRule(cases);
