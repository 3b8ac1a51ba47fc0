import type { XmlElement } from './xml-element';
import { xmlAttribute } from '../xml/escape';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes to a part's text, each at its place; whatever is in between stays as it is written. */
export class XmlEdits {
  private readonly edits: Edit[] = [];
  private readonly appended = new Map<number, { parent: XmlElement; xml: string[] }>();

  constructor(private readonly xml: string) {}

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove({ start, end }: XmlElement): void {
    this.replace(start, end, '');
  }

  /** Puts markup behind the last child. */
  append(parent: XmlElement, xml: string): void {
    if (xml === '') return;
    const known = this.appended.get(parent.start);
    if (known) known.xml.push(xml);
    else this.appended.set(parent.start, { parent, xml: [xml] });
  }

  /** Puts a text in the place of an element's content, which must not be one tag. */
  setText(element: XmlElement, text: string): void {
    this.replace(element.contentStart, element.contentEnd, xmlAttribute(text));
  }

  /** Gives an attribute a value, or takes it away. */
  setAttribute(element: XmlElement, name: string, value: string | undefined): void {
    const span = element.attributeSpan(name);
    if (value === undefined) {
      if (span) this.replace(span.start, span.end, '');
    } else if (span) this.replace(span.valueStart, span.valueEnd, xmlAttribute(value));
    else {
      this.insert(element.start + 1 + element.qualifiedName.length, ` ${name}="${xmlAttribute(value)}"`);
    }
  }

  /** The text with all of it done; what was to change within something replaced goes with it. */
  applied(): string {
    const edits = [...this.edits, ...[...this.appended.values()].map(appending)];
    edits.sort((a, b) => a.start - b.start || a.end - b.end);
    const pieces: string[] = [];
    let from = 0;
    for (const { start, end, text } of edits) {
      if (start < from) continue;
      pieces.push(this.xml.slice(from, start), text);
      from = end;
    }
    return pieces.join('') + this.xml.slice(from);
  }
}

function appending({ parent, xml }: { parent: XmlElement; xml: readonly string[] }): Edit {
  const inner = xml.join('');
  if (!parent.isOneTag) return { start: parent.contentEnd, end: parent.contentEnd, text: inner };
  const slash = parent.xml.lastIndexOf('/', parent.end);
  return { start: slash, end: parent.end, text: `>${inner}</${parent.qualifiedName}>` };
}

/**
 * Puts a child where the schema wants it: behind the last one of those that come before it.
 * @param before the names that may come before it
 */
export function insertInOrder(
  edits: XmlEdits,
  parent: XmlElement,
  before: readonly string[],
  xml: string,
): void {
  let last: XmlElement | undefined;
  for (const child of parent.children()) if (before.includes(child.name)) last = child;
  if (last) edits.insert(last.end, xml);
  else if (parent.isOneTag) edits.append(parent, xml);
  else edits.insert(parent.contentStart, xml);
}
