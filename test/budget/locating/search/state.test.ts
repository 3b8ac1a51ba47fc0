import { Amount } from '../../../../src/amount/amount';
import { checkBook } from '../../../../src/budget/checking/check-book';
import { termsOf } from '../../../../src/budget/locating/graph/constraint';
import type { Constraint } from '../../../../src/budget/locating/graph/constraint';
import { ConstraintGraph } from '../../../../src/budget/locating/graph/constraint-graph';
import type { Repair } from '../../../../src/budget/locating/search/repair';
import { search } from '../../../../src/budget/locating/search/search';
import { State } from '../../../../src/budget/locating/search/state';
import { readBook } from '../../../../src/budget/reading/read-book';
import { a1 } from '../../../../src/workbook/address';
import { expenditureSheet } from '../../sheet-sources/expenditure';
import type { Line } from '../../sheet-sources/head';
import { procurementSheet } from '../../sheet-sources/procurement';
import { workbookOf } from '../../workbook-of';

const detail = expenditureSheet([['2010301-行政运行', '50201', '30201', 8, 8]]);

/** 货物 in B4, 工程 in B5, 合计 in B6; all expenditure is 8. */
function procuring(goods: number | null, works: number | null, total: number | null): State {
  const amounts: readonly Line[] = [
    ['货物', goods],
    ['工程', works],
    ['合计', total],
  ];
  const workbook = workbookOf({ '03': detail, '04': procurementSheet(amounts) });
  return State.of(new ConstraintGraph(checkBook(readBook(workbook))));
}

/** Cells with what they are to hold. */
type To = Readonly<Record<string, number>>;

function repairOf({ violated }: State, to: To, cost = 6): Repair {
  const figures = [...violated].flatMap(termsOf).map(({ figure }) => figure);
  const changes = Object.entries(to).map(([cell, amount]) => {
    const figure = figures.find((each) => a1(each) === cell);
    if (!figure) throw new Error(`Nothing is wrong with ${cell}`);
    return { figure, to: Amount.fromNumber(amount) };
  });
  return { errorType: 'unknown', changes, insertions: [], cost, reproduces: false, prior: 0 };
}

test.each<[name: string, state: State, to: To, effect: object]>([
  ['what was violated holds', procuring(5, 2, 6), { B6: 7 }, { satisfied: ['item-total'] }],
  ['it still does not', procuring(5, 2, 6), { B6: 5 }, { stillViolated: ['item-total'] }],
  [
    'a limit is exceeded by it, which may be kept by chance',
    procuring(5, 4, 7),
    { B6: 9 },
    { satisfied: ['item-total'], newlyViolated: ['procurement-ceiling'] },
  ],
])('of a repair is told: %s', (_, state, to, effect) => {
  const { breaks, ...touched } = state.effectOf(repairOf(state, to));
  const ids = (constraints: readonly Constraint[]) => constraints.map(({ rule }) => rule.meta.id);
  const told = Object.entries(touched).map(([how, each]) => [how, ids(each)]);
  const none = { satisfied: [], stillViolated: [], newlyViolated: [] };
  expect(Object.fromEntries(told)).toEqual({ ...none, ...effect });
  expect(breaks).toBe(false);
});

test.each<[name: string, state: State, proposed: readonly (readonly [To, cost?: number])[], taken: To]>([
  [
    'the cheaper one',
    procuring(5, 2, 6),
    [
      [{ B6: 7 }, 6],
      [{ B5: 1 }, 5],
    ],
    { B5: 1 },
  ],
  ['one that leaves a zero', procuring(5, 2, 5), [[{ B5: 0 }]], { B5: 0 }],
  ['none that makes an amount negative', procuring(5, 2, 4), [[{ B5: -1 }]], {}],
  ['none that makes a blank negative', procuring(5, null, 4), [[{ B5: -1 }]], {}],
  ['one of what is negative already', procuring(5, -2, 4), [[{ B5: -1 }]], { B5: -1 }],
  ['none that exceeds a limit instead', procuring(5, 4, 7), [[{ B6: 9 }], [{ B4: 3 }, 9]], { B4: 3 }],
])('of what is proposed is taken %s', (_, state, proposed, taken) => {
  const { repairs } = search(state, [() => proposed.map(([to, cost]) => repairOf(state, to, cost))]);
  const changes = repairs.flatMap(({ repair }) => repair.changes);
  expect(Object.fromEntries(changes.map(({ figure, to }) => [a1(figure), Number(to)]))).toEqual(taken);
});
