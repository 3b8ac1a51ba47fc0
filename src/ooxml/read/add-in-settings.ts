import { LIMITS } from '../package/limits';
import { Package } from '../package/package';
import { PackageError } from '../package/package-error';
import type { XmlReader } from '../xml/xml';

/**
 * The texts that Office add-ins keep in a workbook: Excel writes the settings of each add-in as the properties of a part of its
 * own, every value as JSON. What is no text is passed over, and so is a part that is damaged, for a workbook can be read without.
 */
export function readAddInSettings(bytes: Uint8Array): Readonly<Record<string, string>> {
  const source = new Package(bytes, LIMITS);
  const parts = source.relationships('').filter(({ kind }) => kind === 'webextensiontaskpanes');
  const extensions = parts
    .flatMap(({ part }) => source.relationships(part))
    .filter(({ kind, part }) => kind === 'webextension' && source.has(part));
  return Object.fromEntries(extensions.flatMap(({ part }) => settingsIn(source, part)));
}

function settingsIn(source: Package, part: string): (readonly [name: string, text: string])[] {
  try {
    return source.read(part, propertiesOf).flatMap(([name, value]) => {
      const text = textOf(value);
      return text === undefined ? [] : [[name, text] as const];
    });
  } catch (error) {
    if (error instanceof PackageError) return [];
    throw error;
  }
}

function propertiesOf(xml: XmlReader): (readonly [name: string, value: string])[] {
  xml.enterRoot('webextension');
  const found: (readonly [string, string])[] = [];
  while (xml.nextChild(1)) {
    if (xml.name !== 'properties') continue;
    while (xml.nextChild(2)) {
      found.push([xml.attribute('name') ?? '', xml.attribute('value') ?? '']);
    }
  }
  return found;
}

function textOf(value: string): string | undefined {
  try {
    const text: unknown = JSON.parse(value);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}
