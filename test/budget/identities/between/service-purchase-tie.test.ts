import { testRule } from '../test-rule';
import { cases } from './service-purchase-tie.cases';

testRule(cases);
