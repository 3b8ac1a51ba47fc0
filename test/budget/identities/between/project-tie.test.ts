import { testRule } from '../test-rule';
import { cases } from './project-tie.cases';

testRule(cases);
