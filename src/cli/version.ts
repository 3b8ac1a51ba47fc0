/** Put in by webpack, from package.json. */
declare const GOUJI_VERSION: string;

export const version: string = GOUJI_VERSION;
