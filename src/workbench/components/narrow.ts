/** Below this there is no room for the spreadsheet and the pane side by side. */
export const NARROW = '@media (max-width: 899px)';
