import { testRule } from '../test-rule';
import { cases } from './negative-amount.cases';

testRule(cases);
