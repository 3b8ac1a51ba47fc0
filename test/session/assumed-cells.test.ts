import { readAssumed, writeAssumed } from '../../src/budget/locating/kept-assumed';
import type { AssumedCell } from '../../src/budget/locating/assumed';
import type { AbsentRowView, CauseView, CorrectionView } from '../../src/budget/reporting/view/cause-view';
import { assumedAfter } from '../../src/session/assumed-cells';
import { a1 } from '../../src/workbook/address';

function cause(
  certainty: CauseView['certainty'],
  corrections: readonly [row: number, amount: string][],
  rows: readonly [before: number, amount: string][] = [],
): CauseView {
  return {
    certainty,
    corrections: corrections.map(([row, proposed]) => ({
      at: { sheet: '支出', row, column: 3 },
      proposed,
      name: null,
    })) as unknown as readonly CorrectionView[],
    absent: rows.map(([before, amount]) => ({
      before: { sheet: '支出', row: before, column: 0 },
      cells: [
        { column: 0, content: { text: '2010101' } },
        { column: 3, content: { amount } },
      ],
    })) as unknown as readonly AbsentRowView[],
  } as CauseView;
}

function told(assumed: readonly AssumedCell[]): string[] {
  return assumed.map(
    ({ at, certainty, content }) =>
      `${a1(at)} ${'text' in content ? content.text : String(content.amount)} ${certainty}`,
  );
}

const D9: AssumedCell = {
  at: { sheet: '支出', row: 8, column: 3 },
  content: { amount: '5' },
  certainty: 'possible',
};

test.each<
  [what: string, before: readonly AssumedCell[], causes: readonly CauseView[], after: readonly string[]]
>([
  ['of a certain cause nothing', [], [cause('certain', [[4, '1']])], []],
  ['of another its cells', [], [cause('likely', [[4, '1']])], ['D5 1 likely']],
  [
    'of two causes that write one cell the first’s',
    [],
    [cause('possible', [[4, '1']]), cause('likely', [[4, '2']])],
    ['D5 1 possible'],
  ],
  ['a certain amount in its place ends it', [D9], [cause('certain', [[8, '6']])], []],
  ['the same cell once', [D9], [cause('likely', [[8, '6']])], ['D9 6 likely']],
  [
    'of a row that is put in every cell, and what stands below it is a row lower',
    [D9],
    [cause('possible', [[7, '1']], [[6, '2']])],
    ['D10 5 possible', 'D9 1 possible', 'A7 2010101 possible', 'D7 2 possible'],
  ],
  [
    'a certain row moves the others too',
    [D9],
    [cause('certain', [], [[8, '2']]), cause('likely', [[9, '1']])],
    ['D10 5 possible', 'D11 1 likely'],
  ],
  [
    'rows before the same row stand one below another',
    [],
    [
      cause(
        'likely',
        [],
        [
          [5, '1'],
          [5, '2'],
        ],
      ),
    ],
    ['A6 2010101 likely', 'D6 1 likely', 'A7 2010101 likely', 'D7 2 likely'],
  ],
])('%s', (_, before, causes, after) => {
  expect(told(assumedAfter(before, causes))).toEqual(after);
});

test.each<[kept: string | undefined, cells: readonly string[]]>([
  [writeAssumed([D9]), ['D9 5 possible']],
  [undefined, []],
  ['{"sheet":1}', []],
  ['[{"sheet":"支出","cell":"9D","certainty":"likely","amount":"5"}]', []],
  ['[{"sheet":"支出","cell":"D9","certainty":"certain","amount":"5"}]', []],
  ['[{"sheet":"支出","cell":"D9","certainty":"likely","amount":"five"}]', []],
  ['[{"sheet":"支出","cell":"D9","certainty":"likely","amount":null}]', ['D9 null likely']],
  ['[{"sheet":"支出","cell":"A31","certainty":"likely","text":"合计"}]', ['A31 合计 likely']],
])('what a document keeps as %j', (kept, cells) => {
  expect(told(readAssumed(kept))).toEqual(cells);
});
