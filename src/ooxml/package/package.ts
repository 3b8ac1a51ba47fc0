import { PackageError } from './package-error';
import { readDirectory, type ZipEntry } from './zip-directory';
import { Allowance, type Limits } from './limits';
import { readRelationships, relationshipsOf, type Relationship } from './relationships';
import { XmlReader } from '../xml/xml';
import { decodeSource, decodeXml, XmlError } from '../xml/xml-text';
import { expand } from './zip-entry';

/** How deep the elements of a part may be nested that is to be changed: more is made to exhaust a program. */
const DEEPEST = 256;
const LOCAL_HEADER = [0x50, 0x4b, 0x03, 0x04];

/**
 * An Open Packaging Convention package: a zip of XML parts. Parts are expanded when they are read, and
 * only then. Their names are compared without regard to case; content types are not looked at.
 */
export class Package {
  /** The files in the order of the zip's directory. */
  readonly files: readonly ZipEntry[];
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly expanded: Allowance;
  /** What is expanded again is not counted again. */
  private readonly counted = new Set<ZipEntry>();

  /** Throws a `PackageError` where the bytes are no zip, an incomplete one, one of too many entries, or of two for one part. */
  constructor(
    readonly bytes: Uint8Array,
    private readonly limits: Limits,
  ) {
    if (!LOCAL_HEADER.every((byte, i) => bytes[i] === byte)) throw new PackageError('not-a-zip');
    this.files = readDirectory(bytes, limits.entries);
    this.entries = new Map(this.files.map((entry) => [partKey(entry.name), entry]));
    if (this.entries.size < this.files.length) throw duplicatePart(this.files);
    this.expanded = new Allowance('totalBytes', limits.totalBytes);
  }

  has(part: string): boolean {
    return this.entries.has(partKey(part));
  }

  /** The file in the zip that holds a part. */
  file(part: string): ZipEntry | undefined {
    return this.entries.get(partKey(part));
  }

  /** What a reader makes of a part. Every error of it is a `PackageError` that names the part. */
  read<T>(part: string, reader: (xml: XmlReader) => T): T {
    return this.naming(part, () => reader(new XmlReader(decodeXml(this.expand(part)))));
  }

  /** The text of a part, line ends and all, once it has been found to be well-formed. */
  source(part: string): string {
    return this.naming(part, () => {
      const source = decodeSource(this.expand(part));
      new XmlReader(source).finishAll(DEEPEST);
      return source;
    });
  }

  /** What some work on a part gives; every error of it is a `PackageError` that names the part. */
  naming<T>(part: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof PackageError) throw error.inPart(part);
      if (error instanceof XmlError) throw asPackageError(error).inPart(part);
      throw error;
    }
  }

  /** Where a part points (the package itself for `''`); nowhere if it has no relationships part. */
  relationships(source: string): Relationship[] {
    const part = relationshipsOf(source);
    return this.has(part) ? this.read(part, (xml) => readRelationships(xml, source)) : [];
  }

  private expand(part: string): Uint8Array {
    const entry = this.entries.get(partKey(part));
    if (!entry) throw new PackageError('damaged', { reason: 'missing-part' });
    if (entry.size > this.limits.partBytes) {
      throw new PackageError('too-large', { limit: 'partBytes', max: this.limits.partBytes });
    }
    if (!this.counted.has(entry)) this.expanded.take(entry.size);
    this.counted.add(entry);
    return expand(this.bytes, entry);
  }
}

/** Of two files for one part, programs read one or the other. */
function duplicatePart(files: readonly ZipEntry[]): PackageError {
  const keys = new Set<string>();
  const twice = files.find(({ name }) => keys.size === keys.add(partKey(name)).size);
  return new PackageError('damaged', { reason: 'duplicate-part', part: twice?.name ?? '' });
}

function asPackageError(error: XmlError): PackageError {
  if (error.fault === 'doctype') return new PackageError('doctype');
  return new PackageError('damaged', { reason: `xml-${error.fault}`, offset: error.offset });
}

/** Where parts are read from: a package, or one that is being changed. */
export type PartSource = Pick<Package, 'has' | 'read' | 'relationships'>;

/** What two names of the same part have in common. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** Whether a package carries a macro project; it is never looked into. */
export function holdsMacros(bytes: Uint8Array, { entries }: Limits): boolean {
  return readDirectory(bytes, entries).some(({ name }) => /(^|\/)vbaProject\.bin$/i.test(name));
}

const USUAL_PLACE = 'xl/workbook.xml';

/** The name of the part that a package is about. Throws where it cannot be a workbook of XML. */
export function mainPart(source: PartSource): string {
  const relationship = source.relationships('').find(({ kind }) => kind === 'officeDocument');
  const part = relationship?.part ?? USUAL_PLACE;
  if (part.toLowerCase().endsWith('.bin')) throw new PackageError('binary-workbook', { part });
  if (!relationship && !source.has(part)) throw new PackageError('not-a-workbook');
  return part;
}
