import { printable } from './plain-text';

/** A piece of HTML. There is no way to make one but by a template, which escapes whatever is put into it. */
export class Html {
  private constructor(readonly text: string) {}

  /** Used by the templates alone: the literals are taken as they are. */
  static fromParts(literals: readonly string[], values: readonly HtmlValue[]): Html {
    return new Html(literals.map((literal, i) => literal + textOf(values[i])).join(''));
  }
}

/** What can be put into HTML: a text is escaped, nothing leaves nothing behind. */
export type HtmlValue = string | number | Html | readonly Html[] | undefined;

/** Builds HTML from a template; what is put into it is escaped, inside of quoted attributes too. */
export function html(literals: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return Html.fromParts(literals, values);
}

/** A piece that is taken as it is written, such as a style: nothing can be put into it. */
export function verbatim(literals: TemplateStringsArray): Html {
  return Html.fromParts(literals, []);
}

function textOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return escaped(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
