import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser that Excel uses has, and jsdom does not show to a page. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
