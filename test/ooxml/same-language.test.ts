import * as fc from 'fast-check';
import { PackageError } from '../../src/ooxml/package/package-error';
import { PatchRefusal } from '../../src/ooxml/patch/patch-refusal';
import { patchSpreadsheet } from '../../src/ooxml/patch/patch-spreadsheet';
import { XmlElement } from '../../src/ooxml/patch/xml-element';
import { readSpreadsheet } from '../../src/ooxml/read/read-spreadsheet';
import { XmlReader } from '../../src/ooxml/xml/xml';
import { withLineFeeds, XmlError } from '../../src/ooxml/xml/xml-text';
import { runs, TIMES } from '../properties/runs';
import { oneSheet, packageOf, worksheetXml } from './hand-made';
import { completed, rowsOfS } from './patch/patched';
import { withinSteps } from './steps';

const INNER =
  '<!-- a > b --><dimension ref="A1:B3"/>\r\n<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>收支 &amp; <![CDATA[<总>]]></t></is></c></row>' +
  `<?pi <row> ?><row\tr='2' ><c r="B2"  s = "0"><v>1&#46;5</v></c></row><row r="3"><c r="A3"><f>SUM(B2:B2)</f><v>1.5</v></c></row></sheetData>` +
  `<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells><pageMargins left="0.7" right="0.7" x:top='"&#10;"'/>`;
const STEPS = 200_000;

/** What stands in a part, as each of the two sees it. */
interface Node {
  readonly name: string;
  readonly attributes: readonly (string | undefined)[];
  readonly text: string;
  readonly children: readonly Node[];
}

const ATTRIBUTES = ['r', 's', 't', 'ref', 'left', 'right', 'top'];

function asRead(text: string): Node {
  const source = withLineFeeds(text);
  new XmlReader(source).finishAll(50);
  const texts = new XmlReader(source);
  const nodes = new XmlReader(source);
  nodes.nextChild(0);
  texts.nextChild(0);
  return readNode(nodes, texts.text());
}

/** The text is that of the whole part: taken apart, the reader would have passed over the children. */
function readNode(xml: XmlReader, text: string): Node {
  const { name, depth } = xml;
  const attributes = ATTRIBUTES.map((attribute) => xml.attribute(attribute));
  const children: Node[] = [];
  while (xml.nextChild(depth)) children.push(readNode(xml, ''));
  return { name, attributes, text, children };
}

function asPatched(text: string): Node {
  const node = (element: XmlElement, itsText: string): Node => ({
    name: element.name,
    attributes: ATTRIBUTES.map((attribute) => element.attribute(attribute)),
    text: itsText,
    children: Array.from(element.children(), (child) => node(child, '')),
  });
  const root = XmlElement.root(text);
  return node(root, withLineFeeds(root.text()));
}

function orRefused<T>(work: () => T): T | 'refused' {
  try {
    return withinSteps(STEPS, work);
  } catch (error) {
    if (error instanceof XmlError || error instanceof PackageError || error instanceof PatchRefusal)
      return 'refused';
    throw error;
  }
}

/** A piece of a text taken out, or put in once more somewhere, or a mark put in. */
const change = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 12 }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  mark: fc.constantFrom(
    '',
    '',
    '"',
    "'",
    '<',
    '>',
    '/',
    '=',
    '&',
    ' ',
    '!',
    '?',
    '<!--',
    '--',
    ']]>',
    '<![CDATA[',
    '<?',
    'M7"',
    '\u00a0',
    ':',
  ),
});

const changedText = (text: string) =>
  fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce((before, { from, length, to, mark }) => {
      const start = Math.floor(from * before.length);
      const piece = before.slice(start, start + length);
      const without = before.slice(0, start) + before.slice(start + length);
      const at = Math.floor(to * without.length);
      return without.slice(0, at) + (mark === '' ? piece : mark) + without.slice(at);
    }, text),
  );

function packageWith(inner: string): Uint8Array {
  return packageOf(completed(oneSheet(worksheetXml(inner))));
}

const INSERTED = rowsOfS({ kind: 'insert', at: 1, count: 1 });

test.each([
  '<sheetData/><pageM7" right="0.7" bottom="0.75"/>',
  '<sheetData/><pageM7\' right="0.7"/>',
  '<sheetData/><a b="1"c="2"/>',
  '<sheetData/><a b="1" b="2"/>',
  '<sheetData/><a b="<"/>',
  '<sheetData/><a b="&x;"/>',
  '<sheetData/><a>]]></a>',
  '<sheetData/><a>&#1;</a>',
  '<sheetData/><a>\u0001</a>',
  '<sheetData/><a\u00a0b="1"/>',
  '<sheetData/><1a/>',
  '<sheetData/><a b/>',
  '<sheetData/><!-- a -- b -->',
  '<sheetData/><!ELEMENT a>',
])('what is not well-formed is neither read nor patched: %s', (inner) => {
  const bytes = packageWith(inner);
  expect(orRefused(() => readSpreadsheet(bytes))).toBe('refused');
  expect(orRefused(() => patchSpreadsheet(bytes, INSERTED))).toBe('refused');
});

test('the part itself is read and patched alike', () => {
  const root = asRead(worksheetXml(INNER));
  expect(root).toEqual(asPatched(worksheetXml(INNER)));
  expect(root.text).toBe('\n收支 & <总>1.5SUM(B2:B2)1.5');
  expect(root.children.map(({ name }) => name)).toEqual([
    'dimension',
    'sheetData',
    'mergeCells',
    'pageMargins',
  ]);
});

test('whatever a text is, the patcher ends, and sees what the reader sees or refuses as well', () => {
  let both = 0;
  let refused = 0;
  fc.assert(
    fc.property(changedText(worksheetXml(INNER)), (text) => {
      const read = orRefused(() => asRead(text));
      const patched = orRefused(() => asPatched(text));
      if (read === 'refused') refused++;
      else both++;
      if (read !== 'refused') expect(patched).toEqual(read);
    }),
    runs(1500),
  );
  expect(both).toBeGreaterThan(100 * TIMES);
  expect(refused).toBeGreaterThan(500 * TIMES);
});

test('a row put into whatever a sheet holds ends, and moves what was read by one row', () => {
  const cellsOf = (bytes: Uint8Array) =>
    readSpreadsheet(bytes).sheets.flatMap(({ cells }) =>
      cells.map(({ row, column, value }) => [row, column, value]),
    );
  let moved = 0;
  fc.assert(
    fc.property(changedText(INNER), (inner) => {
      const bytes = packageWith(inner);
      const before = orRefused(() => cellsOf(bytes));
      const patched = orRefused(() => patchSpreadsheet(bytes, INSERTED));
      if (before === 'refused') expect(patched).toBe('refused');
      if (before === 'refused' || patched === 'refused') return;
      moved++;
      expect(cellsOf(patched)).toEqual(
        before.map(([row, column, value]) => [Number(row) > 0 ? Number(row) + 1 : row, column, value]),
      );
    }),
    runs(800),
  );
  expect(moved).toBeGreaterThan(50 * TIMES);
});
