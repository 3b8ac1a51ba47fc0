import { oneSheet, relationships, worksheetXml } from '../hand-made';
import { stylesOf, readParts, stylesXml, themeParts } from './styled-book';

const CALIBRI = { name: 'Calibri', size: 11 };
const ONE_STYLE = '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>';

describe('fonts', () => {
  test.each<[string, object]>([
    ['<sz val="10.5"/><name val="宋体"/>', { name: '宋体', size: 10.5 }],
    [
      '<b/><i/><strike/><u/><sz val="9"/><color rgb="FFC00000"/><name val="仿宋"/>',
      {
        name: '仿宋',
        size: 9,
        bold: true,
        italic: true,
        strike: true,
        underline: 'single',
        colour: '#C00000',
      },
    ],
    ['<b val="0"/><i val="false"/><strike val="0"/><u val="none"/>', CALIBRI],
    ['<b val="1"/><u val="doubleAccounting"/>', { ...CALIBRI, bold: true, underline: 'doubleAccounting' }],
    ['<color auto="1"/>', CALIBRI],
    ['<sz val="0"/><sz val="x"/><name val=""/>', CALIBRI],
    ['', CALIBRI],
  ])('%s', (font, expected) => {
    expect(stylesOf(stylesXml(`<fonts><font>${font}</font></fonts>`, ONE_STYLE))).toEqual([
      { font: expected },
    ]);
  });
});

describe('colours', () => {
  const colourOf = (attributes: string, more = '', parts = {}) =>
    stylesOf(stylesXml(`<fonts><font><color ${attributes}/></font></fonts>`, ONE_STYLE, more), parts)[0]?.font
      .colour;

  test.each<[string, string | undefined]>([
    ['rgb="FF12abEF"', '#12ABEF'],
    ['rgb="0012ABEF"', '#12ABEF'],
    ['rgb="12ABEF"', '#12ABEF'],
    ['rgb="FFFFFF" tint="-0.249977111117893"', '#BFBFBF'],
    ['rgb="red"', undefined],
    ['indexed="8"', '#000000'],
    ['indexed="10"', '#FF0000'],
    ['indexed="22"', '#C0C0C0'],
    ['indexed="63"', '#333333'],
    ['indexed="64"', undefined],
    ['indexed="-1"', undefined],
    ['auto="1"', undefined],
    ['theme="0"', '#FFFFFF'],
    ['theme="1"', '#000000'],
    ['theme="2"', '#E7E6E6'],
    ['theme="3"', '#44546A'],
    ['theme="4"', '#4472C4'],
    ['theme="11"', '#954F72'],
    ['theme="12"', undefined],
    ['theme="4" tint="0.39997558519241921"', '#8EA9DB'],
    ['theme="4" tint="-0.249977111117893"', '#305496'],
    ['theme="4" tint="7"', '#FFFFFF'],
  ])('%s in a file without a theme: %s', (attributes, expected) => {
    expect(colourOf(attributes)).toBe(expected);
  });

  const SCHEME = `
    <a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:lt1><a:sysClr val="window"/></a:lt1>
    <a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2>
    <a:accent1><a:srgbClr val="4F81BD"/></a:accent1><a:accent2><a:prstClr val="red"/></a:accent2>`;

  test.each<[number, string | undefined]>([
    [0, '#FFFFFF'],
    [1, '#010203'],
    [2, '#EEECE1'],
    [3, '#1F497D'],
    [4, '#4F81BD'],
    [5, undefined],
    [6, undefined],
  ])('a theme of the file’s own counts light before dark: %i is %s', (theme, expected) => {
    expect(colourOf(`theme="${theme}"`, '', themeParts(SCHEME))).toBe(expected);
  });

  test.each<[string, Record<string, string>]>([
    ['damaged', { 'xl/theme/theme1.xml': '<a:theme' }],
    ['of something else', { 'xl/theme/theme1.xml': '<a:theme><a:extraClrSchemeLst/></a:theme>' }],
  ])('a theme that is %s is the usual one', (_, broken) => {
    expect(colourOf('theme="4"', '', { ...themeParts(''), ...broken })).toBe('#4472C4');
  });

  test('a palette of the file’s own', () => {
    const palette =
      '<colors><mruColors/><indexedColors><rgbColor rgb="00FF0102"/><rgbColor/></indexedColors></colors>';
    expect(colourOf('indexed="0"', palette)).toBe('#FF0102');
    expect(colourOf('indexed="1"', palette)).toBeUndefined();
    expect(colourOf('indexed="2"', palette)).toBeUndefined();
  });
});

describe('fills', () => {
  const RED_ON_BLUE = '<fgColor rgb="FFFF0000"/><bgColor rgb="FF0000FF"/>';

  test.each<[string, string | undefined]>([
    [`<patternFill patternType="solid">${RED_ON_BLUE}</patternFill>`, '#FF0000'],
    [
      '<patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/></patternFill>',
      '#D9E1F2',
    ],
    ['<patternFill patternType="solid"><fgColor indexed="64"/></patternFill>', undefined],
    [`<patternFill patternType="none">${RED_ON_BLUE}</patternFill>`, undefined],
    ['<patternFill/>', undefined],
    ['', undefined],
    ['<patternFill patternType="gray125"/>', '#DFDFDF'],
    [`<patternFill patternType="mediumGray">${RED_ON_BLUE}</patternFill>`, '#800080'],
    [`<patternFill patternType="darkTrellis">${RED_ON_BLUE}</patternFill>`, '#BF0040'],
    [
      '<gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF4472C4"/></stop></gradientFill>',
      '#A2B9E2',
    ],
  ])('%s', (fill, expected) => {
    const [look] = stylesOf(stylesXml(`<fills><fill>${fill}</fill></fills>`, ONE_STYLE));
    expect(look?.fill).toBe(expected);
  });
});

describe('borders', () => {
  test.each<[string, string, object | undefined]>([
    [
      '',
      '<left style="thin"><color auto="1"/></left><right style="medium"><color rgb="FF112233"/></right><top style="double"/><bottom style="hair"><color indexed="64"/></bottom>',
      {
        left: { style: 'thin' },
        right: { style: 'medium', colour: '#112233' },
        top: { style: 'double' },
        bottom: { style: 'hair' },
      },
    ],
    [
      '',
      '<start style="thin"/><end style="dashed"/>',
      { left: { style: 'thin' }, right: { style: 'dashed' } },
    ],
    [' diagonalDown="1"', '<diagonal style="thin"/>', { diagonalDown: { style: 'thin' } }],
    [
      ' diagonalUp="1" diagonalDown="1"',
      '<diagonal style="slantDashDot"/>',
      { diagonalDown: { style: 'slantDashDot' }, diagonalUp: { style: 'slantDashDot' } },
    ],
    ['', '<diagonal style="thin"/>', undefined],
    ['', '<left/><right style="none"/><top style="wavy"/>', undefined],
    ['', '<left><color rgb="FF112233"/></left><top style="thick"/>', { top: { style: 'thick' } }],
  ])('%s %s', (attributes, lines, expected) => {
    const borders = `<borders><border${attributes}>${lines}</border></borders>`;
    expect(stylesOf(stylesXml(borders, ONE_STYLE))[0]?.border).toEqual(expected);
  });
});

describe('alignment', () => {
  test.each<[string, object]>([
    [
      'horizontal="centerContinuous" vertical="center" wrapText="1"',
      { horizontal: 'centerContinuous', vertical: 'center', wrap: true },
    ],
    ['horizontal="general" vertical="bottom" indent="0" textRotation="0" wrapText="0"', {}],
    ['horizontal="left" indent="2" shrinkToFit="true"', { horizontal: 'left', indent: 2, shrinkToFit: true }],
    ['textRotation="45"', { rotation: 45 }],
    ['textRotation="90"', { rotation: 90 }],
    ['textRotation="91"', { rotation: -1 }],
    ['textRotation="180"', { rotation: -90 }],
    ['textRotation="255"', { rotation: 'stacked' }],
    ['textRotation="200" indent="-1" horizontal="middle"', {}],
  ])('%s', (attributes, expected) => {
    const styles = stylesXml(`<cellXfs><xf numFmtId="0"><alignment ${attributes}/></xf></cellXfs>`);
    expect(stylesOf(styles)).toEqual([{ font: CALIBRI, ...expected }]);
  });
});

describe('styles', () => {
  test('a cell’s own style counts, whatever it says that it applies, and whatever its named style says', () => {
    const styles = stylesXml(
      '<numFmts><numFmt numFmtId="176" formatCode="0.000000"/></numFmts>',
      '<fonts><font><name val="等线"/></font><font><b/></font></fonts>',
      '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills>',
      '<cellStyleXfs><xf fontId="1"><alignment horizontal="right"/></xf></cellStyleXfs>',
      '<cellXfs><xf xfId="0"/><xf xfId="0" numFmtId="176" fontId="1" fillId="2" applyFont="0" applyFill="0" applyNumberFormat="0"/><xf numFmtId="4"/></cellXfs>',
    );
    expect(stylesOf(styles)).toEqual([
      { font: { name: '等线', size: 11 } },
      { font: { name: 'Calibri', size: 11, bold: true }, fill: '#00FF00', format: '0.000000' },
      { font: { name: '等线', size: 11 }, format: '#,##0.00' },
    ]);
  });

  test('numbers that lead nowhere are nothing', () => {
    const styles = stylesXml('<cellXfs><xf numFmtId="999" fontId="7" fillId="-1" borderId="x"/></cellXfs>');
    expect(stylesOf(styles)).toEqual([{ font: CALIBRI }]);
  });

  test('other prefixes', () => {
    const styles = `<x:styleSheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:fonts><x:font><x:b/><x:sz val="12"/></x:font></x:fonts><x:cellXfs><x:xf fontId="0"/></x:cellXfs></x:styleSheet>`;
    expect(stylesOf(styles)).toEqual([{ font: { name: 'Calibri', size: 12, bold: true } }]);
  });

  test('a part without styles, and no part at all, leave one style', () => {
    expect(stylesOf(stylesXml('<fonts><font><name val="宋体"/></font></fonts>'))).toEqual([
      { font: { name: '宋体', size: 11 } },
    ]);
    const parts = oneSheet(worksheetXml('<sheetData/>'), {
      'xl/_rels/workbook.xml.rels': relationships(['r1', 'worksheet', 'worksheets/sheet1.xml']),
    });
    expect(readParts(parts).styles).toEqual([{ font: CALIBRI }]);
  });
});
