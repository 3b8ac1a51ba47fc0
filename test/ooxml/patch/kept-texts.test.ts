import * as fc from 'fast-check';
import { readKeptTexts } from '../../../src/ooxml/patch/kept-texts';
import { patchSpreadsheet } from '../../../src/ooxml/patch/patch-spreadsheet';
import { oneSheet, packageOf, worksheetXml } from '../hand-made';
import { completed, textsOf } from './patched';

const BYTES = packageOf(completed(oneSheet(worksheetXml('<sheetData/>'))));

function keeping(bytes: Uint8Array, kept: Readonly<Record<string, string>>): Uint8Array {
  return patchSpreadsheet(bytes, { sheets: [], added: [], kept });
}

test('texts go with the workbook, and come back', () => {
  const text = fc.string({ unit: 'binary', maxLength: 20 });
  fc.assert(
    fc.property(fc.dictionary(text, text), (kept) => {
      expect(readKeptTexts(keeping(BYTES, kept))).toEqual({ ...kept });
    }),
  );
});

test('the parts that hold them', () => {
  const parts = textsOf(keeping(BYTES, { 'a"\n': ' <勾稽> ' }));
  expect(parts['customXml/item1.xml']).toMatch(
    /<kept xmlns="urn:gouji:kept"><text name="a&quot;&#10;"> &lt;勾稽&gt; <\/text><\/kept>$/,
  );
  expect(parts['customXml/_rels/item1.xml.rels']).toContain('Target="itemProps1.xml"');
  expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="../customXml/item1.xml"');
  expect(parts['[Content_Types].xml']).toContain('/customXml/itemProps1.xml');
});

test('the same texts again change nothing, other ones only their part', () => {
  const bytes = keeping(BYTES, { a: '1' });
  expect(keeping(bytes, { a: '1' })).toBe(bytes);
  const other = keeping(bytes, { a: '2' });
  const [before, after] = [textsOf(bytes), textsOf(other)];
  expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual(['customXml/item1.xml']);
  expect(readKeptTexts(other)).toEqual({ a: '2' });
});

test('with none left all of it is taken out again', () => {
  expect(textsOf(keeping(keeping(BYTES, { a: '1' }), {}))).toEqual(textsOf(BYTES));
  expect(keeping(BYTES, {})).toBe(BYTES);
});

test('the data of others stay', () => {
  const bytes = packageOf({
    ...completed(oneSheet(worksheetXml('<sheetData/>'))),
    'customXml/item1.xml': '<kept xmlns="urn:other"><text name="a">b</text></kept>',
  });
  const parts = textsOf(keeping(bytes, { c: 'd' }));
  expect(readKeptTexts(bytes)).toEqual({});
  expect(parts['customXml/item1.xml']).toContain('urn:other');
  expect(parts['customXml/item2.xml']).toContain('urn:gouji:kept');
});
