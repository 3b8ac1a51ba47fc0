import { PAGE, PAGES } from '../../../workbook/sheet-plan';
import type { CellStyle, PagePlan } from '../../../workbook/sheet-plan';

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

/** How the amounts of a table look. */
export interface AmountStyles {
  readonly stated: CellStyle;
  /** A live total over nothing is 0, and prints as the nothing that it stands for. */
  readonly live: CellStyle;
}

/** What the document says beside its tables: Chinese whatever the language of the screen, as the tables themselves. */
export const printedWords = {
  contents: '目录',
  number: '表号',
  title: '表名',
  department: (name: string) => `编制部门：${name}`,
  page: (page: string, pages: string) => `第 ${page} 页，共 ${pages} 页`,
};

/** An amount in a number format. */
export function amountStyle(format: string): CellStyle {
  return { ...TEXT, border: true, horizontal: 'right', format };
}

/** A cell of several rows: what it says is read from the top, wherever a page ends. */
export function joinedStyle(style: CellStyle): CellStyle {
  return { ...style, vertical: 'top' };
}

/** A cell that somebody is to fill in. */
export function openStyle(style: CellStyle): CellStyle {
  return { ...style, fill: OPEN_FILL };
}

/** How every sheet of the document is printed, but for what way up and which rows again. */
export function pageStyle(orientation: PagePlan['orientation']): PagePlan {
  return { orientation, footer: { center: printedWords.page(PAGE, PAGES) } };
}

/** The styles of amounts in a number format. */
export function amountStyles(format: string): AmountStyles {
  const [positive = format, negative = `-${positive}`] = format.split(';');
  return { stated: amountStyle(format), live: amountStyle(`${positive};${negative};`) };
}
