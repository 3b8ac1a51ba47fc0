import { PACKAGE_RELATIONSHIPS, XML_DECLARATION } from '../xml/namespaces';
import type { XmlElement } from './xml-element';

/** A relationships part without relationships. */
export function emptyRelationships(): string {
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
}

/** An id that none of the relationships of a part has. */
export function freeId(root: XmlElement): string {
  const taken = new Set([...root.children()].map((child) => child.attribute('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  return `rId${number}`;
}

/** How a part is named from where another one lies. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
