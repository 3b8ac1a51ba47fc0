/** The columns of the explanations. */
export type ExplainedField =
  | 'sheet'
  | 'column'
  | 'explanation'
  | 'content'
  | 'required'
  | 'example'
  | 'mappings';

/** The columns of what is to be completed. */
export type OpenField = 'sheet' | 'cells' | 'missing' | 'known';

/** Every text of the template apart from what the base sheet's layout says itself. */
export interface TemplateWords {
  readonly sheets: {
    readonly explanations: string;
    readonly codes: string;
    readonly choices: string;
    readonly open: string;
  };
  /** How to fill it in, a paragraph a line. */
  readonly guide: readonly string[];
  readonly fields: Readonly<Record<ExplainedField, string>>;
  readonly unitLine: string;
  /** Above the columns of every sheet that is filled in. */
  readonly examplesBelow: string;
  /** The same where rows are filled in from a workbook's tables. */
  readonly openBelow: string;
  /** The same where tables in the same workbook are computed from them. */
  readonly dataBelow: string;
  /** The sheet of what is to be completed. */
  readonly open: {
    readonly note: string;
    readonly nothing: string;
    readonly fields: Readonly<Record<OpenField, string>>;
  };
  readonly contents: {
    readonly code: string;
    readonly choice: (choices: string) => string;
    readonly amount: string;
    readonly year: string;
    readonly text: string;
  };
  readonly required: string;
  readonly optional: string;
  /** A table that a column goes into; `columns` is empty where it decides which rows go there. */
  readonly mapping: (number: string, title: string, columns: string) => string;
  readonly noMapping: string;
  readonly separator: string;
  readonly codesNote: string;
  readonly choicesNote: string;
  readonly errors: {
    readonly title: string;
    readonly code: string;
    readonly choice: string;
    readonly amount: string;
    readonly year: string;
  };
  readonly foot: string;
  readonly page: (page: string, pages: string) => string;
}
