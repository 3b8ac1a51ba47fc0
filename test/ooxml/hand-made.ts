import { strToU8, zipSync, type Zippable } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A package put together by hand: whole parts by their names, each as text or bytes. */
export function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}

export function relationships(
  ...targets: readonly (readonly [id: string, kind: string, target: string])[]
): string {
  const all = targets.map(
    ([id, kind, to]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${to}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
}

export const ROOT_RELATIONSHIPS = relationships(['r1', 'officeDocument', 'xl/workbook.xml']);

export function workbookXml(sheets: string, more = ''): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets>${more}</workbook>`;
}

export function worksheetXml(inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${inner}</worksheet>`;
}

/** The parts of a workbook with one sheet named `S`; the parts given are added, or put in their places. */
export function oneSheet(
  sheetXml: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Record<string, string | Uint8Array> {
  return {
    '_rels/.rels': ROOT_RELATIONSHIPS,
    'xl/workbook.xml': workbookXml('<sheet name="S" sheetId="1" r:id="r1"/>'),
    'xl/_rels/workbook.xml.rels': relationships(
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r2', 'sharedStrings', 'sharedStrings.xml'],
      ['r3', 'styles', 'styles.xml'],
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>收入总计</t></si><si><t>支出总计</t></si></sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheetXml,
    ...more,
  };
}

/** The parts of a workbook with these tabs, each with a sheet of its own that holds the same; `{ chart: true }` has a chart's. */
export function tabbed(
  sheetXml: string,
  ...tabs: readonly { readonly name: string; readonly state?: string; readonly chart?: boolean }[]
): Record<string, string | Uint8Array> {
  const entries = tabs.map(
    ({ name, state = 'visible' }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="t${i}"/>`,
  );
  const targets = tabs.map(({ chart = false }, i): [string, string, string] => [
    `t${i}`,
    chart ? 'chartsheet' : 'worksheet',
    `worksheets/tab${i}.xml`,
  ]);
  const sheets = tabs.map(({ chart = false }, i): [string, string] => [
    `xl/worksheets/tab${i}.xml`,
    chart ? `<chartsheet xmlns="${MAIN}"/>` : sheetXml,
  ]);
  return {
    '_rels/.rels': ROOT_RELATIONSHIPS,
    'xl/workbook.xml': workbookXml(entries.join('')),
    'xl/_rels/workbook.xml.rels': relationships(...targets),
    ...Object.fromEntries(sheets),
  };
}
