import { LIMITS } from '../package/limits';
import { mainPart, Package } from '../package/package';
import { XML_DECLARATION } from '../xml/namespaces';
import type { Relationship } from '../package/relationships';
import type { WorkbookEdit } from './workbook-edit';
import { isKeptXml, KEPT_NAMESPACE, keptXml, textsInKept } from './kept-xml';

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Names the item within a workbook, which holds one at most. */
const ITEM_ID = '{6B1B0F5E-3C0D-4E0B-9D51-8A4C1E7F2D60}';

/**
 * The texts that a workbook carries for us in a part of its own, which spreadsheet programs pass on.
 * Throws a `PackageError` where the package cannot be read.
 */
export function readKeptTexts(bytes: Uint8Array): Readonly<Record<string, string>> {
  const source = new Package(bytes, LIMITS);
  const item = keptItem(source, source.relationships(mainPart(source)));
  return item ? source.naming(item.part, () => textsInKept(source.source(item.part))) : {};
}

/** Makes a workbook carry these texts and no others; with none, the part is taken out. */
export function keepTexts(book: WorkbookEdit, texts: Readonly<Record<string, string>>): void {
  const parts = book.package;
  const source = parts.original;
  const item = keptItem(source, book.relationships);
  const known = item ? source.naming(item.part, () => textsInKept(source.source(item.part))) : {};
  if (sameTexts(known, texts)) return;
  if (item && Object.keys(texts).length > 0) {
    parts.add(item.part, keptXml(texts));
  } else if (item) {
    for (const { part } of parts.relationships(item.part)) parts.remove(part);
    parts.remove(item.part);
    parts.unrelate(book.part, item.id);
  } else addItem(book, texts);
}

function keptItem(source: Package, relationships: readonly Relationship[]): Relationship | undefined {
  return relationships.find(({ kind, part }) => {
    if (kind !== 'customXml' || !source.has(part)) return false;
    return isKeptXml(source.source(part));
  });
}

function addItem(book: WorkbookEdit, texts: Readonly<Record<string, string>>): void {
  const item = book.package.freeName('customXml/item#.xml');
  const properties = book.package.freeName('customXml/itemProps#.xml');
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${KEPT_NAMESPACE}"/></ds:schemaRefs>`;
  const store = `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES}">${schema}</ds:datastoreItem>`;
  book.package.add(item, keptXml(texts), 'application/xml');
  book.package.add(properties, XML_DECLARATION + store, PROPERTIES_TYPE);
  book.package.relate(item, book.relationshipType('customXmlProps'), properties);
  book.package.relate(book.part, book.relationshipType('customXml'), item);
}

/** Whether two records hold the same texts under the same names. */
function sameTexts(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
