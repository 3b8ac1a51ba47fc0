import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { IRunOptions } from 'docx';
import { fillIn } from '../../budget';
import type { Block, Run, TextDocument } from '../../budget';
import {
  DOCUMENT_STYLES,
  HEADING_FONT,
  LINE,
  PAGE,
  pageFooter,
  TEXT_SIZE,
  TITLE_SIZE,
  TWO_CHARACTERS,
} from './official-style';

/** The bytes of a document as a .docx for Word and WPS. Placeholders are bold on yellow, in brackets. */
export async function wordDocument({ title, blocks }: TextDocument): Promise<Uint8Array> {
  const document = new Document({
    title: title.map(({ text }) => text).join(''),
    creator: '',
    styles: DOCUMENT_STYLES,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageFooter() },
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
