import { CellValueType, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { DependencyOverride, ICellData, Nullable, Workbook } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { IStatusBarService, StatusBarService } from '@univerjs/sheets-ui';
import { Amount } from '../../../amount/amount';
import { Sum } from '../../../amount/sum';

type State = Parameters<IStatusBarService['setState']>[0];

/** Tells what is selected with its exact sum: the spreadsheet adds doubles, and says 0.30000000000000004. */
class ExactStatusBar extends StatusBarService {
  constructor(
    private readonly books: IUniverInstanceService,
    private readonly selections: SheetsSelectionsService,
  ) {
    super();
  }

  override setState(state: State): void {
    const count = state?.values.find(({ func }) => func === 'COUNT')?.value ?? 0;
    if (!state || count === 0) {
      super.setState(state);
      return;
    }
    const sum = Number(this.sum().toString());
    const exact = new Map([
      ['SUM', sum],
      ['AVERAGE', sum / count],
    ]);
    super.setState({
      ...state,
      values: state.values.map((each) => ({ ...each, value: exact.get(String(each.func)) ?? each.value })),
    });
  }

  /** Of every number that is selected and can be seen, once. */
  private sum(): Amount {
    const sum = new Sum();
    const sheet = this.books
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)
      ?.getActiveSheet();
    if (!sheet) return sum.value();
    const seen = new Set<string>();
    const matrix = sheet.getCellMatrix();
    for (const { range } of this.selections.getCurrentSelections()) {
      matrix.forValue((row, column, cell: Nullable<ICellData>) => {
        const isIn = !(
          row < range.startRow ||
          row > range.endRow ||
          column < range.startColumn ||
          column > range.endColumn
        );
        const number = isIn ? numberIn(cell) : undefined;
        const key = `${row} ${column}`;
        if (number === undefined || seen.has(key) || !sheet.getRowVisible(row)) return;
        seen.add(key);
        sum.add(Amount.fromNumber(number));
      });
    }
    return sum.value();
  }
}

function numberIn(cell: Nullable<ICellData>): number | undefined {
  const { v, t } = cell ?? {};
  const number = typeof v === 'string' && t === CellValueType.NUMBER ? Number(v) : v;
  const isNumber = typeof number === 'number' && Number.isFinite(number);
  return isNumber && t !== CellValueType.STRING && t !== CellValueType.BOOLEAN ? number : undefined;
}

/** For the screen's configuration. */
export const EXACT_STATUS_BAR: DependencyOverride = [
  [
    IStatusBarService,
    {
      useFactory: (books: IUniverInstanceService, selections: SheetsSelectionsService) =>
        new ExactStatusBar(books, selections),
      deps: [IUniverInstanceService, SheetsSelectionsService],
    },
  ],
];
