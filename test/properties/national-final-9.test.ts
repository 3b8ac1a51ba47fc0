import { nationalFinal9 } from '../../src/budget/layouts/national-final-9';
import { testPropertiesOf } from './properties-of';

testPropertiesOf(nationalFinal9);
