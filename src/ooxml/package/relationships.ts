import type { XmlReader } from '../xml/xml';
import { PackageError } from './package-error';

/** Where one part of a package points. */
export interface Relationship {
  readonly id: string;
  /** The last step of its type's address, such as `worksheet`: the same in transitional and strict files. */
  readonly kind: string;
  /** The part's name in the package, without a leading `/`. */
  readonly part: string;
}

/** The name of the part that holds the relationships of a part; those of the package for `''`. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * The relationships to other parts of the package; those to something outside are left out.
 * @param source the part they belong to, which relative targets start from
 */
export function readRelationships(xml: XmlReader, source: string): Relationship[] {
  xml.enterRoot('Relationships');
  const relationships: Relationship[] = [];
  const ids = new Set<string>();
  while (xml.nextChild(1)) {
    const target = xml.attribute('Target');
    if (xml.name !== 'Relationship' || target === undefined) continue;
    if (xml.attribute('TargetMode') === 'External') continue;
    const type = xml.attribute('Type') ?? '';
    const id = xml.attribute('Id') ?? '';
    if (id !== '' && ids.has(id)) throw new PackageError('damaged', { reason: 'duplicate-relationship', id });
    ids.add(id);
    relationships.push({
      id,
      kind: type.slice(type.lastIndexOf('/') + 1),
      part: resolveTarget(target, source),
    });
  }
  return relationships;
}

function resolveTarget(target: string, source: string): string {
  const path = target.replaceAll('\\', '/');
  const base = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const steps = [...base];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
