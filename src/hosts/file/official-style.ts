import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { IPropertiesOptions } from 'docx';

/** 仿宋 for the text and 黑体 for headings, as official documents have them (GB/T 9704); Word puts 宋体 where a machine lacks one. */
export const TEXT_FONT = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: '仿宋',
};
export const HEADING_FONT = { ...TEXT_FONT, eastAsia: '黑体' };
/** In half points: 小二, 四号. */
export const TITLE_SIZE = 36;
export const TEXT_SIZE = 28;
/** In twentieths of a point. */
export const LINE = 560;
export const TWO_CHARACTERS = 2 * TEXT_SIZE * 10;

/** The page of official documents. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1984, left: 1588, right: 1474 },
};

/** What a document is like where nothing else is said. */
export const DOCUMENT_STYLES: NonNullable<IPropertiesOptions['styles']> = {
  default: { document: { run: { font: TEXT_FONT, size: TEXT_SIZE, language: { eastAsia: 'zh-CN' } } } },
};

/** The number of the page, as official documents have it. */
export function pageFooter(): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
