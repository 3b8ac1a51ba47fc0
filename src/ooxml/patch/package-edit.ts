import { PACKAGE_RELATIONSHIPS, XML_DECLARATION } from '../xml/namespaces';
import { strToU8 } from 'fflate';
import { partKey, type Package, type PartSource } from '../package/package';
import { relationshipsOf, type Relationship } from '../package/relationships';
import type { ZipEntry } from '../package/zip-directory';
import { XmlReader } from '../xml/xml';
import { withLineFeeds } from '../xml/xml-text';
import { rewriteZip } from './rewrite-zip';
import { XmlEdits } from './xml-edits';
import { XmlElement } from './xml-element';

const CONTENT_TYPES_PART = '[Content_Types].xml';

/** A package whose parts are changed, added and removed; nothing is written before all of it is known. */
export class PackageEdit implements PartSource {
  /** New texts of parts by their keys; null is a part that is removed. */
  private readonly changed = new Map<string, string | null>();
  private readonly added = new Map<string, string>();

  constructor(readonly original: Package) {}

  has(part: string): boolean {
    const change = this.changed.get(partKey(part));
    return change === undefined ? this.original.has(part) : change !== null;
  }

  /** What a reader makes of a part as it is by now. */
  read<T>(part: string, reader: (xml: XmlReader) => T): T {
    const text = this.changed.get(partKey(part));
    if (text === undefined) return this.original.read(part, reader);
    return this.original.naming(part, () => reader(new XmlReader(withLineFeeds(text ?? ''))));
  }

  root(part: string): XmlElement {
    return XmlElement.root(this.changed.get(partKey(part)) ?? this.original.source(part));
  }

  /** What is found in a part; errors name it. */
  inspect<T>(part: string, look: (root: XmlElement) => T): T {
    return this.original.naming(part, () => look(this.root(part)));
  }

  /** Changes a part; one that comes out the same is not touched. */
  edit(part: string, change: (root: XmlElement, edits: XmlEdits) => void): void {
    this.original.naming(part, () => {
      const root = this.root(part);
      const edits = new XmlEdits(root.xml);
      change(root, edits);
      const text = edits.applied();
      if (text !== root.xml) this.put(part, text);
    });
  }

  add(part: string, xml: string, contentType?: string): void {
    this.put(part, xml);
    if (contentType === undefined) return;
    this.edit(CONTENT_TYPES_PART, (root, edits) => {
      const override = `<${root.prefix}Override PartName="/${part}" ContentType="${contentType}"/>`;
      edits.append(root, override);
    });
  }

  /** Takes a part out, with its own relationships and its content type. */
  remove(part: string): void {
    for (const name of [part, relationshipsOf(part)]) {
      if (this.has(name)) this.changed.set(partKey(name), null);
      this.added.delete(partKey(name));
    }
    this.edit(CONTENT_TYPES_PART, (root, edits) => {
      for (const child of root.children('Override')) {
        if (partKey(child.attribute('PartName') ?? '') === partKey(part)) edits.remove(child);
      }
    });
  }

  /** A name that no part has: the pattern with the first free number in the place of `#`. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace('#', String(number));
      if (!this.has(name)) return name;
    }
  }

  /** Where a part points in the file as it was. */
  relationships(source: string): Relationship[] {
    return this.original.relationships(source);
  }

  /** Makes a part point to another one. Returns the relationship's id. */
  relate(source: string, type: string, target: string): string {
    const part = relationshipsOf(source);
    if (!this.has(part)) this.put(part, emptyRelationships());
    let id = '';
    this.edit(part, (root, edits) => {
      id = freeId(root);
      const attributes = `Id="${id}" Type="${type}" Target="${relativeTarget(source, target)}"`;
      edits.append(root, `<${root.prefix}Relationship ${attributes}/>`);
    });
    return id;
  }

  unrelate(source: string, id: string): void {
    this.edit(relationshipsOf(source), (root, edits) => {
      for (const child of root.children('Relationship')) {
        if (child.attribute('Id') === id) edits.remove(child);
      }
    });
  }

  /** The package with all changes; the very same bytes where there are none. */
  bytes(): Uint8Array {
    if (this.changed.size === 0) return this.original.bytes;
    const changes = new Map<ZipEntry, Uint8Array | null>();
    for (const [key, text] of this.changed) {
      const file = this.original.file(key);
      if (file) changes.set(file, text === null ? null : encoded(text));
    }
    const added = [...this.added.entries()].map(([key, name]) => {
      return [name, encoded(this.changed.get(key) ?? '')] as const;
    });
    return rewriteZip(this.original.bytes, this.original.files, changes, new Map(added));
  }

  private put(part: string, text: string): void {
    this.changed.set(partKey(part), text);
    if (!this.original.has(part)) this.added.set(partKey(part), part);
  }
}

/** Parts that were UTF-16 become UTF-8, and say so. */
function encoded(text: string): Uint8Array {
  return strToU8(text.replace(/^(<\?xml[^>]*encoding\s*=\s*["'])utf-16[^"']*/i, '$1UTF-8'));
}

/** A relationships part without relationships. */
function emptyRelationships(): string {
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
}

/** An id that none of the relationships of a part has. */
function freeId(root: XmlElement): string {
  const taken = new Set([...root.children()].map((child) => child.attribute('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  return `rId${number}`;
}

/** How a part is named from where another one lies. */
function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
