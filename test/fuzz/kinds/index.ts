import type { FuzzKind } from '../fuzz-kind';
import { biff } from './biff';
import { fill } from './fill';
import { patch } from './patch';
import { texts } from './texts';
import { xml } from './xml';
import { zip } from './zip';

/** Every kind of input, by the name that the command line has for it. */
export const kinds: Readonly<Record<string, FuzzKind>> = { zip, xml, biff, texts, patch, fill };
