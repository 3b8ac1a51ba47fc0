import { register as registerRequire } from 'tsx/cjs/api';
import { register as registerImport } from 'tsx/esm/api';

/** Tests that run in Node itself, not in jest's own kind of modules, are written in TypeScript as well. */
registerRequire();
registerImport();
