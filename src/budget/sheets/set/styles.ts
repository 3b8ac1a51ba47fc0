import type { CellStyle, PagePlan } from '../../../workbook/sheet-plan';
import { PAGE, PAGES } from '../../../workbook/sheet-plan';
import { printedWords } from './printed-words';

// As official documents look: 黑体 for titles, 宋体 for the rest, thin lines, no colours, nothing bold. Both fonts come with Windows and WPS.

export const DOCUMENT_FONT = { name: '宋体', size: 11 };
export const TITLE_SIZE = 16;

const TEXT = { font: DOCUMENT_FONT.name, size: DOCUMENT_FONT.size, vertical: 'center' } as const;
/** Codes keep their zeros, and no text becomes anything else when it is edited. */
const AS_TYPED = '@';

export const TITLE: CellStyle = {
  font: '黑体',
  size: TITLE_SIZE,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
export const LINE: CellStyle = TEXT;
export const LINE_RIGHT: CellStyle = { ...TEXT, horizontal: 'right' };
export const NOTE: CellStyle = { ...TEXT, horizontal: 'left', wrap: true };
export const HEAD: CellStyle = { ...TEXT, border: true, horizontal: 'center', wrap: true };
export const BODY_TEXT: CellStyle = {
  ...TEXT,
  border: true,
  horizontal: 'left',
  wrap: true,
  format: AS_TYPED,
};
export const BODY_CENTRED: CellStyle = { ...BODY_TEXT, horizontal: 'center' };
const OPEN_FILL = 'FFF2CC';

/** In points. */
export const TITLE_HEIGHT = 30;
export const LINE_ROW_HEIGHT = 18;

/** An amount in a number format. */
export function amountLook(format: string): CellStyle {
  return { ...TEXT, border: true, horizontal: 'right', format };
}

/** A cell of several rows: what it says is read from the top, wherever a page ends. */
export function joinedLook(style: CellStyle): CellStyle {
  return { ...style, vertical: 'top' };
}

/** A cell that somebody is to fill in. */
export function openLook(style: CellStyle): CellStyle {
  return { ...style, fill: OPEN_FILL };
}

/** How every sheet of the document is printed, but for what way up and which rows again. */
export function pageLook(orientation: PagePlan['orientation']): PagePlan {
  return { orientation, footer: { center: printedWords.page(PAGE, PAGES) } };
}
