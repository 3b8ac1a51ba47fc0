import * as fc from 'fast-check';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { UnreadableFile } from '../../../src/hosts/file/unreadable-file';
import { unreadableWordsIn } from '../../../src/hosts/file/unreadable';
import {
  MAIN,
  OFFICE,
  packageOf,
  relationships,
  ROOT_RELATIONSHIPS,
  workbookXml,
  worksheetXml,
} from '../../ooxml/hand-made';
import { runs, TIMES } from '../../properties/runs';

const WORKBOOK = 'xl/workbook.xml';
const TARGETS = 'xl/_rels/workbook.xml.rels';
const INCOME = 'xl/worksheets/sheet1.xml';
const EXPENDITURE = 'xl/worksheets/sheet2.xml';
const STRINGS = 'xl/sharedStrings.xml';

const ROWS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1200.5</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><f>B1</f><v>1200.5</v></c></row>';

const PARTS: Readonly<Record<string, string>> = {
  '_rels/.rels': ROOT_RELATIONSHIPS,
  [WORKBOOK]: workbookXml(
    '<sheet name="收入" sheetId="1" r:id="r1"/><sheet name="支出" sheetId="2" r:id="r2"/>',
  ),
  [TARGETS]: relationships(
    ['r1', 'worksheet', 'worksheets/sheet1.xml'],
    ['r2', 'worksheet', 'worksheets/sheet2.xml'],
    ['r3', 'sharedStrings', 'sharedStrings.xml'],
  ),
  [INCOME]: worksheetXml(`<sheetData>${ROWS}</sheetData>`),
  [EXPENDITURE]: worksheetXml(
    `<sheetData>${ROWS}</sheetData><mergeCells><mergeCell ref="A4:B4"/></mergeCells>`,
  ),
  [STRINGS]: `<sst xmlns="${MAIN}"><si><t>收入</t></si><si><r><t>合</t></r><r><t>计</t></r></si></sst>`,
};

async function faultOrCells(bytes: Uint8Array): Promise<UnreadableFile | string> {
  try {
    const { sheets } = await readWorkbook(bytes, 'book.xlsx');
    return JSON.stringify(sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]));
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
}

/** The package with every place of a text in a part changed. */
function changed(part: string, from: string, to: string): Uint8Array {
  const text = PARTS[part] ?? '';
  if (!text.includes(from)) throw new Error(`no ${from} in ${part}`);
  return packageOf({ ...PARTS, [part]: text.replaceAll(from, to) });
}

/** The zip with one of its files under another's name. */
function renamed(from: string, to: string): Uint8Array {
  const zip = Buffer.from(packageOf({ ...PARTS, [from]: PARTS[INCOME] ?? '' }));
  for (let at = zip.indexOf(from); at >= 0; at = zip.indexOf(from, at + 1)) zip.write(to, at);
  return new Uint8Array(zip);
}

test('nothing is the matter with the workbook', async () => {
  expect(await faultOrCells(packageOf(PARTS))).toContain('"value":"合计"');
});

test.each<[string, Uint8Array, Record<string, unknown>]>([
  [
    'a sheet of an unknown kind',
    changed(
      TARGETS,
      `${OFFICE}/worksheet" Target="worksheets/sheet2`,
      `${OFFICE}/worksheat" Target="worksheets/sheet2`,
    ),
    { reason: 'sheet-kind', sheet: '支出' },
  ],
  [
    'a worksheet that is called a chart',
    changed(
      TARGETS,
      `${OFFICE}/worksheet" Target="worksheets/sheet2`,
      `${OFFICE}/chartsheet" Target="worksheets/sheet2`,
    ),
    { reason: 'sheet-kind', sheet: '支出' },
  ],
  [
    'a tab without a sheet',
    changed(TARGETS, 'Id="r2"', 'Id="r9"'),
    { reason: 'missing-part', sheet: '支出' },
  ],
  [
    'two tabs of one sheet',
    changed(TARGETS, 'sheet2.xml', 'sheet1.xml'),
    { reason: 'shared-part', sheet: '支出' },
  ],
  [
    'two tabs of one name',
    changed(WORKBOOK, '支出', '收入'),
    { reason: 'duplicate-sheet', sheet: '收入', part: WORKBOOK },
  ],
  [
    'two targets of one name',
    changed(TARGETS, 'Id="r3"', 'Id="r2"'),
    { reason: 'duplicate-relationship', id: 'r2', part: TARGETS },
  ],
  [
    'a tab under another name',
    changed(WORKBOOK, '<sheet name="支出"', '<sheat name="支出"'),
    { reason: 'unknown-element', element: 'sheat', part: WORKBOOK },
  ],
  ['no tabs', changed(WORKBOOK, 'sheets>', 'sheats>'), { reason: 'no-sheets', part: WORKBOOK }],
  [
    'shared strings of an unknown kind',
    changed(TARGETS, '/sharedStrings"', '/sharedStringz"'),
    { reason: 'shared-string', sheet: '收入', part: INCOME },
  ],
  [
    'something else in the place of the data',
    changed(EXPENDITURE, 'sheetData>', 'sheetDate>'),
    { reason: 'sheet-data', times: 0, sheet: '支出', part: EXPENDITURE },
  ],
  [
    'the data twice',
    changed(EXPENDITURE, '</sheetData>', '</sheetData><sheetData/>'),
    { reason: 'sheet-data', times: 2, sheet: '支出', part: EXPENDITURE },
  ],
  [
    'something else in the place of rows',
    changed(EXPENDITURE, 'row', 'raw'),
    { reason: 'unknown-element', element: 'raw', sheet: '支出', part: EXPENDITURE },
  ],
  [
    'something else in the place of a cell',
    changed(EXPENDITURE, '<c r="B1"><v>1200.5</v></c>', '<d r="B1"><v>1200.5</v></d>'),
    { reason: 'unknown-element', element: 'd', sheet: '支出', part: EXPENDITURE },
  ],
  [
    'something else in the place of a value',
    changed(EXPENDITURE, '<v>1200.5</v>', '<w>1200.5</w>'),
    { reason: 'unknown-element', element: 'w', sheet: '支出', part: EXPENDITURE },
  ],
  [
    'something else in the place of a shared string',
    changed(STRINGS, '<si><t>收入</t></si>', '<sj><t>收入</t></sj>'),
    { reason: 'unknown-element', element: 'sj', part: STRINGS },
  ],
  [
    'something else in the place of a text',
    changed(STRINGS, '<t>合</t>', '<u>合</u>'),
    { reason: 'unknown-element', element: 'u', part: STRINGS },
  ],
  [
    'two cells at one place',
    changed(EXPENDITURE, 'r="B2"', 'r="A2"'),
    { reason: 'order', reference: 'A2', sheet: '支出', part: EXPENDITURE },
  ],
  [
    'a row twice',
    changed(EXPENDITURE, '</sheetData>', '<row r="1"><c r="B1"><v>7</v></c></row></sheetData>'),
    { reason: 'order', reference: 'B1', sheet: '支出', part: EXPENDITURE },
  ],
  [
    'a tab without a name',
    changed(WORKBOOK, '<sheet name="支出"', '<sheet nama="支出"'),
    { reason: 'sheet-name', part: WORKBOOK },
  ],
  [
    'a cell of another row',
    changed(EXPENDITURE, 'r="B2"', 'r="B7"'),
    { reason: 'reference', reference: 'B7', sheet: '支出', part: EXPENDITURE },
  ],
  [
    'a value of an unknown type',
    changed(EXPENDITURE, 't="s"', 't="se"'),
    { reason: 'cell-type', type: 'se', sheet: '支出', part: EXPENDITURE },
  ],
  [
    'two files for one part',
    renamed('xl/worksheets/sheet3.xml', EXPENDITURE),
    { reason: 'duplicate-part', part: EXPENDITURE },
  ],
])('damaged: %s', async (_, bytes, details) => {
  const fault = await faultOrCells(bytes);
  expect(fault).toMatchObject({ code: 'damaged' });
  expect((fault as UnreadableFile).details).toEqual(details);
});

test('the sentence says which sheet and which part', () => {
  const details = { reason: 'sheet-data', sheet: '支出', part: EXPENDITURE };
  expect(unreadableWordsIn('zh-CN').damaged(details)).toBe(
    '文件已损坏，工作表“支出”读不出来（在 xl/worksheets/sheet2.xml 中）。请用 Excel 或 WPS 打开后另存为 .xlsx，再检查。',
  );
});

/** An element, in every place of a part, gets another name: the file is as well-formed as before. */
const RENAMED: readonly (readonly [part: string, element: string])[] = [
  ...['workbook', 'sheets', 'sheet'].map((name) => [WORKBOOK, name] as const),
  ...['Relationships', 'Relationship'].map((name) => [TARGETS, name] as const),
  ...['worksheet', 'sheetData', 'row', 'c', 'v', 'mergeCells'].map((name) => [EXPENDITURE, name] as const),
  ...['sst', 'si', 't', 'r'].map((name) => [STRINGS, name] as const),
];

test('whatever an element is called, the file is refused with a sentence, or read with the same cells', async () => {
  const whole = await faultOrCells(packageOf(PARTS));
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...RENAMED),
      fc.constantFrom('x', 'ext', 'raw', 'c', 'v', 'row', 'sheet'),
      async ([part, element], name) => {
        const tag = new RegExp(`(</?)${element}(?=[ />])`, 'g');
        const outcome = await faultOrCells(
          packageOf({ ...PARTS, [part]: (PARTS[part] ?? '').replace(tag, `$1${name}`) }),
        );
        if (outcome instanceof UnreadableFile) {
          refused++;
          expect(unreadableWordsIn('zh-CN')[outcome.code](outcome.details)).toMatch(/。请.+。$/);
        } else expect(outcome).toBe(whole);
      },
    ),
    runs(200),
  );
  expect(refused).toBeGreaterThan(100 * TIMES);
});
