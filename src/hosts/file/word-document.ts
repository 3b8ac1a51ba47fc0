import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { IRunOptions } from 'docx';
import { fillIn } from '../../budget';
import type { Block, Run, TextDocument } from '../../budget';

/** 仿宋 for the text and 黑体 for headings, as official documents have them (GB/T 9704); Word puts 宋体 where a machine lacks one. */
const TEXT_FONT = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: '仿宋',
};
const HEADING_FONT = { ...TEXT_FONT, eastAsia: '黑体' };
/** In half points: 小二, 四号. */
const TITLE_SIZE = 36;
const TEXT_SIZE = 28;
/** In twentieths of a point. */
const LINE = 560;
const TWO_CHARACTERS = 2 * TEXT_SIZE * 10;
const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 2098, bottom: 1984, left: 1588, right: 1474 };

/** The bytes of a document as a .docx for Word and WPS. Placeholders are bold on yellow, in brackets. */
export async function wordDocument({ title, blocks }: TextDocument): Promise<Uint8Array> {
  const document = new Document({
    title: title.map(({ text }) => text).join(''),
    creator: '',
    styles: {
      default: { document: { run: { font: TEXT_FONT, size: TEXT_SIZE, language: { eastAsia: 'zh-CN' } } } },
    },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [titleParagraph(title), ...blocks.map(paragraphOf)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function titleParagraph(title: readonly Run[]): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { after: LINE },
    children: title.map((run) => textRun(run, { font: HEADING_FONT, size: TITLE_SIZE, color: '000000' })),
  });
}

function paragraphOf(block: Block): Paragraph {
  if (block.kind === 'paragraph') {
    return new Paragraph({
      indent: { firstLine: TWO_CHARACTERS },
      spacing: { line: LINE },
      children: block.runs.map((run) => textRun(run, {})),
    });
  }
  return new Paragraph({
    heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    indent: { firstLine: TWO_CHARACTERS },
    spacing: { line: LINE, before: LINE / 4 },
    keepNext: true,
    children: [textRun(block, { font: HEADING_FONT, size: TEXT_SIZE, color: '000000', bold: true })],
  });
}

function textRun({ text, placeholder }: Pick<Run, 'text' | 'placeholder'>, options: IRunOptions): TextRun {
  const plain = text.replace(/\p{Cc}/gu, ' ');
  if (!placeholder) return new TextRun({ ...options, text: plain });
  const { before, words, after } = fillIn;
  const marked: IRunOptions = {
    ...options,
    text: before + words + plain + after,
    bold: true,
    highlight: 'yellow',
  };
  return new TextRun(marked);
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
}
