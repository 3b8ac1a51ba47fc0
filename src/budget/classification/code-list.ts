/** A code, its present name and, where known, the names it bore before. */
export type ListedCode = readonly [code: string, name: string, olderNames?: readonly string[]];

/** What is known of one classification, by code. */
export type CodeList = readonly ListedCode[];
