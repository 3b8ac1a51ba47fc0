import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { IRunOptions } from 'docx';
import type { Letter, LetterPart } from '../../budget';
import { printable } from '../../common/plain-text';
import {
  DOCUMENT_STYLES,
  HEADING_FONT,
  LINE,
  PAGE,
  pageFooter,
  TITLE_SIZE,
  TWO_CHARACTERS,
} from './official-style';

/** In half points: 小五, so that most letters take one page. */
const LIST_SIZE = 18;
/** Of the columns of a list, in twentieths of a point: together what the page leaves. */
const WIDTHS = [600, 1900, 1450, 1650, 3244];
const CELL_MARGINS = { top: 30, bottom: 30, left: 70, right: 70 };

/** The bytes of a letter as a .docx for Word and WPS. */
export async function letterDocument(letter: Letter): Promise<Uint8Array> {
  const { title, salutation, parts, closing, signature } = letter;
  const document = new Document({
    title: printable(title),
    creator: '',
    styles: DOCUMENT_STYLES,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageFooter() },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            spacing: { after: LINE / 2 },
            children: [run(title, { font: HEADING_FONT, size: TITLE_SIZE, color: '000000' })],
          }),
          new Paragraph({ spacing: { line: LINE }, children: [run(salutation)] }),
          ...parts.flatMap((part) => [sentence(part.sentence), ...listOf(part)]),
          ...closing.map(sentence),
          ...signature.map(
            (line) =>
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                spacing: { line: LINE },
                children: [run(line)],
              }),
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function sentence(text: string): Paragraph {
  return new Paragraph({
    indent: { firstLine: TWO_CHARACTERS },
    spacing: { line: LINE },
    children: [run(text)],
  });
}

function listOf({ columns, rows }: LetterPart): Table[] {
  if (rows.length === 0) return [];
  const lines = [
    rowOf(columns, { tableHeader: true }, { bold: true }),
    ...rows.map((cells) => rowOf(cells, { cantSplit: true }, {})),
  ];
  const width = { size: WIDTHS.reduce((sum, each) => sum + each, 0), type: WidthType.DXA };
  return [new Table({ columnWidths: WIDTHS, width, margins: CELL_MARGINS, rows: lines })];
}

function rowOf(
  cells: readonly string[],
  options: { readonly tableHeader?: true; readonly cantSplit?: true },
  style: IRunOptions,
): TableRow {
  return new TableRow({
    ...options,
    children: cells.map(
      (cell, i) =>
        new TableCell({
          width: { size: WIDTHS[i] ?? 0, type: WidthType.DXA },
          children: [new Paragraph({ children: [run(cell, { ...style, size: LIST_SIZE })] })],
        }),
    ),
  });
}

function run(text: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text: printable(text).replace(/\p{Cc}/gu, ' ') });
}
