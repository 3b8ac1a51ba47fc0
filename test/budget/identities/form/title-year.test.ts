import { testRule } from '../test-rule';
import { cases } from './title-year.cases';

testRule(cases);
