import { PackageError } from '../package/package-error';
import type { XmlReader } from '../xml/xml';

/** Elements whose children hold what is read, and the children that there are; nothing else may stand there. */
const CHILDREN = {
  sheets: ['sheet'],
  sheetData: ['row'],
  row: ['c', 'extLst'],
  c: ['f', 'v', 'is', 'extLst'],
  sst: ['si', 'extLst'],
  si: ['t', 'r', 'rPh', 'phoneticPr'],
  r: ['rPr', 't'],
} as const;

/**
 * Moves to the next child of the open element at a depth, as `nextChild` does. Throws where it is none of those that the
 * element may have: what it holds would be passed over in silence.
 */
export function nextKnownChild(xml: XmlReader, depth: number, parent: keyof typeof CHILDREN): boolean {
  if (!xml.nextChild(depth)) return false;
  const known: readonly string[] = CHILDREN[parent];
  if (known.includes(xml.name)) return true;
  throw new PackageError('damaged', { reason: 'unknown-element', element: xml.name.slice(0, 40) });
}
