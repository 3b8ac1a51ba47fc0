import { unescapeText, xmlString } from '../xml/escape';
import { XML_DECLARATION } from '../xml/namespaces';
import { XmlElement } from './xml-element';

/** The namespace by which our texts are known among the data that a workbook carries, in a file and in an open Excel. */
export const KEPT_NAMESPACE = 'urn:gouji:kept';

/** Whether a part of custom XML holds our texts. */
export function isKeptXml(xml: string): boolean {
  const root = XmlElement.root(xml);
  return root.name === 'kept' && root.namespace === KEPT_NAMESPACE;
}

/**
 * The texts that such a part holds, by their names.
 * Throws an `XmlError` where it is not well formed.
 */
export function textsInKept(xml: string): Record<string, string> {
  const items = [...XmlElement.root(xml).children('text')];
  return Object.fromEntries(
    items.map((item) => [unescapeText(item.attribute('name') ?? ''), unescapeText(item.text())]),
  );
}

/** The part that holds some texts. */
export function keptXml(texts: Readonly<Record<string, string>>): string {
  const items = Object.entries(texts).map(
    ([name, text]) => `<text name="${nameXml(name)}">${xmlString(text)}</text>`,
  );
  return `${XML_DECLARATION}<kept xmlns="${KEPT_NAMESPACE}">${items.join('')}</kept>`;
}

/** In an attribute, line ends and tabs would be read as spaces. */
function nameXml(name: string): string {
  return xmlString(name).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
