import { readStyledSpreadsheet } from '../../../src/ooxml/styles/read-styled-spreadsheet';
import type { ResolvedStyle } from '../../../src/ooxml/styles/resolved-style';
import type { StyledSheet } from '../../../src/ooxml/styles/styled-spreadsheet';
import { LIMITS, type Limits } from '../../../src/ooxml/package/limits';
import { MAIN, oneSheet, packageOf, relationships, worksheetXml } from '../hand-made';

type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A styles part of one list after the other. */
export function stylesXml(...lists: readonly string[]): string {
  return `<styleSheet xmlns="${MAIN}">${lists.join('')}</styleSheet>`;
}

/** The parts of a theme, to be added to a package of one sheet. */
export function themeParts(scheme: string): Parts {
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
  return {
    'xl/theme/theme1.xml': `<a:theme xmlns:a="${drawing}"><a:themeElements><a:clrScheme name="x">${scheme}</a:clrScheme></a:themeElements></a:theme>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r3', 'styles', 'styles.xml'],
      ['r4', 'theme', 'theme/theme1.xml'],
    ),
  };
}

export function readParts(parts: Parts, limits: Partial<Limits> = {}) {
  return readStyledSpreadsheet(packageOf(parts), { ...LIMITS, ...limits });
}

/** The styles of a workbook with a styles part like this. */
export function stylesOf(styles: string, more: Parts = {}): readonly ResolvedStyle[] {
  return readParts(oneSheet(worksheetXml('<sheetData/>'), { 'xl/styles.xml': styles, ...more })).styles;
}

const TEN_STYLES = `<cellXfs>${'<xf numFmtId="0"/>'.repeat(10)}</cellXfs>`;

/** A sheet whose part holds this, in a workbook of ten styles and with a font that makes digits 7 pixels wide. */
export function sheetOf(inner: string, fonts = '', limits: Partial<Limits> = {}): StyledSheet {
  const styles = { 'xl/styles.xml': stylesXml(fonts, TEN_STYLES) };
  const [sheet] = readParts(oneSheet(worksheetXml(inner), styles), limits).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}
