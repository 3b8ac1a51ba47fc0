import { nationalBudget9 } from '../../src/budget/layouts/national-budget-9';
import { testPropertiesOf } from './properties-of';

testPropertiesOf(nationalBudget9);
