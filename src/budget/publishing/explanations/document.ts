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

/** A piece of a sentence: words, a run, or runs one after another. */
export type Phrase = string | Run | readonly Run[];

/** What only people know, to be filled in: what it is. */
export function placeholder(what: string): Run {
  return { text: what, placeholder: true };
}

/** A sentence from a template; what is put into it keeps being a placeholder where it is one. */
export function phrase(literals: TemplateStringsArray, ...values: readonly Phrase[]): readonly Run[] {
  return joined(literals.flatMap((literal, i) => [literal, values[i] ?? '']));
}

/** Phrases one after another, with a text between each two. */
export function listed(phrases: readonly Phrase[], between: string): readonly Run[] {
  return joined(phrases.flatMap((each, i) => (i === 0 ? [each] : [between, each])));
}

/** Neighbouring words become one run. */
function joined(phrases: readonly Phrase[]): Run[] {
  const runs: Run[] = [];
  for (const run of phrases.flatMap(runsOf)) {
    const last = runs.at(-1);
    if (run.text === '') continue;
    if (last && !last.placeholder && !run.placeholder) runs[runs.length - 1] = { text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

function runsOf(phrase: Phrase): readonly Run[] {
  if (typeof phrase === 'string') return [{ text: phrase }];
  return 'text' in phrase ? [phrase] : phrase;
}
