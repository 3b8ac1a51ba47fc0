import { keptTextsOf } from '../../../src/hosts/file/kept-texts';
import { patchSpreadsheet } from '../../../src/ooxml/patch/patch-spreadsheet';
import { oneSheet, packageOf, ROOT_RELATIONSHIPS, worksheetXml } from '../../ooxml/hand-made';
import { completed } from '../../ooxml/patch/patched';

const EXTENSIONS = 'http://schemas.microsoft.com/office/webextensions';
const RELATIONSHIPS = 'http://schemas.microsoft.com/office/2011/relationships';
const PARTS = completed(oneSheet(worksheetXml('<sheetData/>')));

function relationship(kind: string, target: string): string {
  return `<Relationship Id="rIdE" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/></Relationships>`;
}

/** A workbook with the settings of an add-in as Excel writes them. */
function withSettings(properties: string): Uint8Array {
  const taskPanes = relationship('webextensiontaskpanes', '/xl/webextensions/taskpanes.xml');
  return packageOf({
    ...PARTS,
    '_rels/.rels': ROOT_RELATIONSHIPS.replace('</Relationships>', taskPanes),
    'xl/webextensions/taskpanes.xml': `<wetp:taskpanes xmlns:wetp="${EXTENSIONS}/taskpanes/2010/11"/>`,
    'xl/webextensions/_rels/taskpanes.xml.rels': `<Relationships>${relationship('webextension', 'webextension1.xml')}`,
    'xl/webextensions/webextension1.xml':
      `<we:webextension xmlns:we="${EXTENSIONS}/webextension/2010/11" id="{1}">` +
      '<we:reference id="1" version="1.0.0.0"/><we:alternateReferences/>' +
      `<we:properties>${properties}</we:properties><we:bindings/></we:webextension>`,
  });
}

test.each([
  ['a text', '<we:property name="a" value="&quot;一\\n二&quot;"/>', { a: '一\n二' }],
  ['what is no text', '<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>', {}],
  ['what is no JSON', '<we:property name="a" value="b"/>', {}],
  ['nothing', '', {}],
])('the settings of an add-in in Excel: %s', async (_, properties, expected) => {
  expect(await keptTextsOf(withSettings(properties))).toEqual(expected);
});

test('what the workbench keeps counts before what Excel keeps', async () => {
  const bytes = withSettings(
    '<we:property name="a" value="&quot;1&quot;"/><we:property name="b" value="&quot;2&quot;"/>',
  );
  const both = patchSpreadsheet(bytes, { sheets: [], added: [], kept: { a: '3' } });
  expect(await keptTextsOf(both)).toEqual({ a: '3', b: '2' });
});

test('a damaged part of settings hides nothing else', async () => {
  const bytes = withSettings('<we:property name="a" value="&quot;1&quot;">');
  expect(await keptTextsOf(bytes)).toEqual({});
});
