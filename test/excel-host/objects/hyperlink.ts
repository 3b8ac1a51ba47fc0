import type { Property } from '../protocol/object-class';
import type { Area } from '../workbook/area';
import { optionalText, record } from './given';
import { requireWritable } from './permission';

/** As Excel's built-in style for links says. */
const LOOK = { color: '#0563C1', underline: 'Single' };

/** The link behind a range: of its top left cell. Setting one writes its text and brings the look of links. */
export const hyperlink: Property<Area> = {
  get: ({ sheet, range: { top, left } }) =>
    sheet.hyperlinks.find(({ row, column }) => row === top && column === left)?.link ?? null,
  set: (area, value, { workbook }) => {
    requireWritable(area);
    const { sheet, range } = area;
    const { top: row, left: column } = range;
    const { documentReference, address, textToDisplay, screenTip } = record(value);
    const tip = optionalText(screenTip);
    const link = {
      documentReference: optionalText(documentReference),
      address: optionalText(address),
      ...(tip !== undefined && { screenTip: tip }),
    };
    sheet.hyperlinks = [
      ...sheet.hyperlinks.filter((each) => each.row !== row || each.column !== column),
      { row, column, link },
    ];
    const shown = optionalText(textToDisplay);
    const first = { top: row, left: column, bottom: row, right: column };
    if (shown !== undefined) workbook.cells.type(sheet, first, () => shown, 'add-in');
    sheet.restyle(range, (style) => ({ ...style, font: { ...style.font, ...LOOK } }));
  },
};
