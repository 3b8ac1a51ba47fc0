/** Put in by webpack, from package.json. */
declare const GOUJI_VERSION: string | undefined;

/** The version of the program; what runs from its source has none. */
export const version: string = typeof GOUJI_VERSION === 'undefined' ? 'dev' : GOUJI_VERSION;
