/** What makes edits and takes them back. */
export { planStep } from '../../port/edits/plan-step';
export { madeStep } from '../../port/edits/step';
export { makeStep } from './make-step';
export { readPreconditions } from './preconditions';
export { takeBack, takeBackPart } from './take-back';
