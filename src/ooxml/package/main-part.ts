import type { Package } from './package';
import { PackageError } from './package-error';

const USUAL_PLACE = 'xl/workbook.xml';

/** The name of the part that a package is about. Throws where it cannot be a workbook of XML. */
export function mainPart(source: Package): string {
  const relationship = source.relationships('').find(({ kind }) => kind === 'officeDocument');
  const part = relationship?.part ?? USUAL_PLACE;
  if (part.toLowerCase().endsWith('.bin')) throw new PackageError('binary-workbook', { part });
  if (!relationship && !source.has(part)) throw new PackageError('not-a-workbook');
  return part;
}
