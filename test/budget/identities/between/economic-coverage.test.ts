import { testRule } from '../test-rule';
import { cases } from './economic-coverage.cases';

testRule(cases);
