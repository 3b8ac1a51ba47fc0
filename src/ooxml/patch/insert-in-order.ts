import type { XmlEdits } from './xml-edits';
import type { XmlElement } from './xml-element';

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
