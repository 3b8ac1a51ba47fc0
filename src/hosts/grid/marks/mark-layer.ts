import { BooleanNumber, BorderStyleTypes, InterceptorEffectEnum } from '@univerjs/core';
import type {
  IBorderData,
  ICellDataForSheetInterceptor,
  IDisposable,
  IStyleData,
  Nullable,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { MarkColours, MarkKind } from '../../port/mark';
import type { OpenBook } from '../open-book';
import type { MovedRows } from '../row-moves';

/** More than columns there can be. */
const ROW = 16_384;
const INK = { rgb: '#000000' };
/** After whatever else changes how a cell looks, but for what has to know how wide its letters are. */
const LAST = 1;

/** Marks drawn over the cells; what the workbook itself says of their styles is never touched. */
export class MarkLayer {
  private readonly bySheet = new Map<string, Map<number, MarkKind>>();
  private styles: Readonly<Record<MarkKind, IStyleData>> | undefined;
  private readonly interception: IDisposable;

  /** @param redraw has the cells drawn anew */
  constructor(
    book: OpenBook,
    private readonly redraw: () => void,
  ) {
    this.interception = book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'gouji.marks',
      effect: InterceptorEffectEnum.Style,
      priority: LAST,
      handler: (cell, { unitId, subUnitId, row, col }, next) => {
        const kind = unitId === book.id ? this.bySheet.get(subUnitId)?.get(row * ROW + col) : undefined;
        return next(kind && this.styles ? marked(cell, this.styles[kind]) : cell);
      },
    });
  }

  /** Puts marks on, in place of those that were there. */
  put(
    marks: readonly {
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly kind: MarkKind;
    }[],
    colours: MarkColours,
  ): void {
    this.bySheet.clear();
    this.styles = { suspect: markStyle('suspect', colours), involved: markStyle('involved', colours) };
    for (const { sheet, row, column, kind } of marks) this.add(sheet, row * ROW + column, kind);
    this.redraw();
  }

  clear(): void {
    this.bySheet.clear();
    this.redraw();
  }

  /** Marks go with their rows. */
  move({ kind, sheet, at, count }: MovedRows): void {
    const marks = this.bySheet.get(sheet);
    if (!marks) return;
    const moved = new Map<number, MarkKind>();
    for (const [key, mark] of marks) {
      const row = Math.floor(key / ROW);
      if (row < at) moved.set(key, mark);
      else if (kind === 'insert') moved.set(key + count * ROW, mark);
      else if (row >= at + count) moved.set(key - count * ROW, mark);
    }
    this.bySheet.set(sheet, moved);
  }

  dispose(): void {
    this.interception.dispose();
  }

  /** A suspect cell may be involved in other identities, too. */
  private add(sheet: string, key: number, kind: MarkKind): void {
    const marks = this.bySheet.get(sheet) ?? new Map<number, MarkKind>();
    this.bySheet.set(sheet, marks);
    if (marks.get(key) !== 'suspect') marks.set(key, kind);
  }
}

function marked(
  cell: Nullable<ICellDataForSheetInterceptor>,
  style: IStyleData,
): ICellDataForSheetInterceptor {
  const data = cell ?? {};
  return { ...data, interceptorStyle: { ...data.interceptorStyle, ...style } };
}

/** Black on a light ground is legible whatever colour the user's own text has; the shapes tell the kinds apart without colour. */
function markStyle(kind: MarkKind, colours: MarkColours): IStyleData {
  const side = { s: kind === 'suspect' ? BorderStyleTypes.THIN : BorderStyleTypes.DASHED, cl: INK };
  const bd: IBorderData = { t: side, r: side, b: side, l: side };
  return { bg: { rgb: colours[kind] }, cl: INK, bd, ...(kind === 'suspect' && { bl: BooleanNumber.TRUE }) };
}
