/** What the ribbon's buttons do to the open workbook; a promise is rejected where it could not be done. */
export interface RibbonCommands {
  /** Checks the workbook and marks what does not tie. */
  check(): Promise<void>;
  /** Takes every mark off again. */
  clear(): Promise<void>;
}
