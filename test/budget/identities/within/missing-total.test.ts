import { testRule } from '../test-rule';
import { cases } from './missing-total.cases';

testRule(cases);
