import { beijing12 } from '../../src/budget/layouts/beijing-12';
import { testPropertiesOf } from './properties-of';

testPropertiesOf(beijing12);
