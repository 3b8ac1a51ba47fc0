import { shanghai9Final } from '../../src/budget/layouts/shanghai-9-final';
import { testPropertiesOf } from './properties-of';

testPropertiesOf(shanghai9Final);
