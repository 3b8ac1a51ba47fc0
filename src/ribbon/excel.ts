import { register } from './register';
import { tellFailure } from './tell-failure';

const notYet = () => Promise.reject(new Error('The commands come with the Excel host'));

register({ check: notYet, clear: notYet }, tellFailure);
