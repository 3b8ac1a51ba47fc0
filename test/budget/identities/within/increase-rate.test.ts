import { testRule } from '../test-rule';
import { cases } from './increase-rate.cases';

testRule(cases);
