import { ClientObject, type Areas, type Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { ObjectClass, Property } from '../protocol/object-class';
import { inWholePixels, usualWidth } from '../workbook/column-pixels';
import { integer, text, truth } from './given';
import { requireAllowed } from './permission';
import { styledProperty } from './styled-property';

/** Of a row that nobody changed, in points. */
export const USUAL_HEIGHT = 14.25;

export const rangeFormat: ObjectClass<Targets['RangeFormat']> = {
  properties: {
    WrapText: styledProperty(
      ({ wrapText }) => wrapText,
      (style, value) => ({ ...style, wrapText: truth(value) }),
    ),
    HorizontalAlignment: styledProperty(
      ({ horizontalAlignment }) => horizontalAlignment,
      (style, value) => ({ ...style, horizontalAlignment: text(value) }),
    ),
    VerticalAlignment: styledProperty(
      ({ verticalAlignment }) => verticalAlignment,
      (style, value) => ({ ...style, verticalAlignment: text(value) }),
    ),
    IndentLevel: styledProperty(
      ({ indentLevel }) => indentLevel,
      (style, value) => ({ ...style, indentLevel: integer(value) }),
    ),
    ShrinkToFit: styledProperty(
      ({ shrinkToFit }) => shrinkToFit,
      (style, value) => ({ ...style, shrinkToFit: truth(value) }),
    ),
    TextOrientation: styledProperty(
      ({ textOrientation }) => textOrientation,
      (style, value) => ({ ...style, textOrientation: integer(value) }),
    ),
    ColumnWidth: sizes('column'),
    RowHeight: sizes('row'),
  },
  objects: {
    Borders: (target) => new ClientObject('RangeBorderCollection', target),
    Fill: (target) => new ClientObject('RangeFill', target),
    Font: (target) => new ClientObject('RangeFont', target),
    Protection: (target) => new ClientObject('FormatProtection', target),
  },
  methods: {
    // Nothing is drawn here: a size fitted to its content is the standard one again.
    AutofitColumns: (target) => {
      forget(target, 'column');
    },
    AutofitRows: (target) => {
      forget(target, 'row');
    },
  },
};

/** Widths of columns or heights of rows; null where they differ. */
function sizes(axis: 'column' | 'row'): Property<Areas> {
  return {
    get: (target, { workbook }) => {
      const usual = axis === 'column' ? usualWidth(target.sheet, workbook) : USUAL_HEIGHT;
      const found = new Set<number>();
      for (const line of linesOf(target, axis, true)) {
        found.add(sizesOf(target, axis).get(line) ?? usual);
        if (found.size > 1) return null;
      }
      return [...found][0] ?? usual;
    },
    set: (target, value) => {
      if (typeof value !== 'number' || value < 0) throw HostError.invalidArgument();
      requireAllowed(target.sheet, axis === 'column' ? 'allowFormatColumns' : 'allowFormatRows');
      for (const line of linesOf(target, axis, false)) sizesOf(target, axis).set(line, inWholePixels(value));
    },
  };
}

function forget(target: Areas, axis: 'column' | 'row'): void {
  requireAllowed(target.sheet, axis === 'column' ? 'allowFormatColumns' : 'allowFormatRows');
  for (const line of [...sizesOf(target, axis).keys()]) {
    const isMeant = target.areas.some(({ range }) =>
      axis === 'column'
        ? range.left <= line && line <= range.right
        : range.top <= line && line <= range.bottom,
    );
    if (isMeant) sizesOf(target, axis).delete(line);
  }
}

function sizesOf({ sheet }: Areas, axis: 'column' | 'row'): Map<number, number> {
  return axis === 'column' ? sheet.columnWidths : sheet.rowHeights;
}

/** The columns or rows of areas; to be read, those beyond any size that was set may be left out. */
function* linesOf(target: Areas, axis: 'column' | 'row', toRead: boolean): Generator<number> {
  for (const { range } of target.areas) {
    const [first, last] = axis === 'column' ? [range.left, range.right] : [range.top, range.bottom];
    const furthest = Math.max(first, ...sizesOf(target, axis).keys()) + 1;
    const end = toRead ? Math.min(last, furthest) : last;
    for (let line = first; line <= end; line++) yield line;
  }
}
