/** The columns of the explanations. */
export type ExplainedField =
  'sheet' | 'column' | 'explanation' | 'content' | 'required' | 'example' | 'feeds';

/** Every text of the template apart from what the base sheet's layout says itself. */
export interface TemplateWords {
  readonly sheets: { readonly explanations: string; readonly codes: string; readonly choices: string };
  /** How to fill it in, a paragraph a line. */
  readonly guide: readonly string[];
  readonly fields: Readonly<Record<ExplainedField, string>>;
  readonly unitLine: string;
  /** Above the columns of every sheet that is filled in. */
  readonly examplesBelow: string;
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
  readonly feed: (number: string, title: string, columns: string) => string;
  readonly noFeed: string;
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
