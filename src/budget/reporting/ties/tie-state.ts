/** How something of the map stands, the gravest first. */
export type TieState = 'fails' | 'cannot-judge' | 'explained' | 'holds' | 'not-checked';

/** In the order of a legend. */
export const TIE_STATES: readonly TieState[] = ['holds', 'fails', 'cannot-judge', 'explained', 'not-checked'];
