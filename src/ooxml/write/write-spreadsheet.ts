import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { propertyParts } from './document-properties';
import type { PropertyPart } from './document-properties';
import { xmlAttribute } from '../xml/escape';
import {
  CONTENT_TYPES,
  MAIN,
  OFFICE_RELATIONSHIPS,
  PACKAGE_RELATIONSHIPS,
  XML_DECLARATION,
} from '../xml/namespaces';
import type { NamePlan, SheetPlan, SpreadsheetPlan } from '../../workbook/sheet-plan';
import { StringTable } from './string-table';
import { newStyles, StyleTable } from './style-table';
import { PRINT_TITLES, printTitlesFormula } from './page-xml';
import { absoluteReference } from '../../workbook/address';
import { worksheetXml } from './worksheet-xml';

/** The first moment that a zip can tell; the same plan always gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);
const SPREADSHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The bytes of an .xlsx package of what is planned. */
export function writeSpreadsheet(plan: SpreadsheetPlan): Uint8Array {
  const strings = new StringTable();
  const styles = new StyleTable(newStyles(plan.font));
  const sheets = plan.sheets.map((sheet) => worksheetXml(sheet, strings, styles));
  const properties = plan.properties ? propertyParts(plan.properties) : [];
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(sheets.length, properties),
    '_rels/.rels': relationshipsXml([
      [`${OFFICE_RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml'],
      ...properties.map(({ relationship, name }) => [relationship, name] as const),
    ]),
    ...Object.fromEntries(properties.map(({ name, xml }) => [name, xml])),
    'xl/workbook.xml': workbookXml(plan),
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ...sheets.map((_, i) => [`${OFFICE_RELATIONSHIPS}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
      [`${OFFICE_RELATIONSHIPS}/styles`, 'styles.xml'],
      [`${OFFICE_RELATIONSHIPS}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': styles.xml(),
    'xl/sharedStrings.xml': strings.xml(),
    ...Object.fromEntries(sheets.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
  };
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(parts)) files[name] = [strToU8(xml), { mtime: NO_TIME }];
  return zipSync(files);
}

function contentTypesXml(sheets: number, properties: readonly PropertyPart[]): string {
  const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const part = (name: string, kind: string) => override(`xl/${name}`, `${SPREADSHEET_ML}.${kind}+xml`);
  return [
    `${XML_DECLARATION}<Types xmlns="${CONTENT_TYPES}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('workbook.xml', 'sheet.main'),
    ...Array.from({ length: sheets }, (_, i) => part(`worksheets/sheet${i + 1}.xml`, 'worksheet')),
    part('styles.xml', 'styles'),
    part('sharedStrings.xml', 'sharedStrings'),
    ...properties.map(({ name, contentType }) => override(name, contentType)),
    '</Types>',
  ].join('');
}

/** Relationships named rId1, rId2 … in order. */
function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${all.join('')}</Relationships>`;
}

function workbookXml({ sheets, names = [] }: SpreadsheetPlan): string {
  const tabs = sheets.map(
    ({ name }, i) => `<sheet name="${xmlAttribute(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const defined = [...sheets.map(filterName), ...sheets.map(printTitles), ...names.map(nameXml)].join('');
  return [
    `${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">`,
    `<bookViews><workbookView/></bookViews><sheets>${tabs.join('')}</sheets>`,
    defined && `<definedNames>${defined}</definedNames>`,
    '</workbook>',
  ].join('');
}

/** Excel looks for a list that can be filtered by a hidden name too. */
function filterName({ name, filter }: SheetPlan, tab: number): string {
  if (!filter) return '';
  const cells = xmlAttribute(absoluteReference(name, filter));
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${tab}" hidden="1">${cells}</definedName>`;
}

/** The rows that are printed on every page are a defined name of their sheet. */
function printTitles(plan: SheetPlan, tab: number): string {
  const rows = printTitlesFormula(plan);
  if (rows === undefined) return '';
  return `<definedName name="${PRINT_TITLES}" localSheetId="${tab}">${xmlAttribute(rows)}</definedName>`;
}

function nameXml({ name, sheet, range }: NamePlan): string {
  return `<definedName name="${name}">${xmlAttribute(absoluteReference(sheet, range))}</definedName>`;
}
