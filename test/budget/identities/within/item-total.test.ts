import { testRule } from '../test-rule';
import { cases } from './item-total.cases';

testRule(cases);
