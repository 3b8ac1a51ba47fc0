import { shanghai9 } from '../../src/budget/layouts/shanghai-9';
import { testPropertiesOf } from './properties-of';

testPropertiesOf(shanghai9);
