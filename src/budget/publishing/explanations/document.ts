/** A piece of a paragraph; a placeholder stands for what only people know, and is to be seen as such. */
export interface Run {
  readonly text: string;
  readonly placeholder?: true;
}

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
}

export type Block = Heading | Paragraph;

/** A text for people, whatever it is written as. */
export interface TextDocument {
  readonly title: readonly Run[];
  readonly blocks: readonly Block[];
}
