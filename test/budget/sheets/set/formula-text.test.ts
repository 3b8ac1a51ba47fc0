import type { Criterion, SetFormula, Term } from '../../../../src/budget/disclosure/set/set-formula';
import { formulaText } from '../../../../src/budget/sheets/set/formula-text';
import { SetPlaces } from '../../../../src/budget/sheets/set/set-places';
import { at, basePlace, run, smallSet } from './small-set';

const places = new SetPlaces(smallSet.tables, [basePlace]);
const HOME = 'general-budget';
const OTHER = 'expenditure';

function inHome(formula: SetFormula): string | undefined {
  return formulaText(formula, HOME, places);
}

function matching(is: Criterion): Term {
  return { kind: 'matching', sum: run(OTHER, 2, 0, 9), where: [{ run: run(OTHER, 0, 0, 9), is }] };
}

const own = at(HOME, 0, 1);
const other = at(OTHER, 1, 2);

test.each<[string, SetFormula, string]>([
  ['a cell of its own table, below title, unit and header', { plus: [own] }, 'B4'],
  ['a cell of another', { plus: [other] }, "'03 支出 A&B''s 表'!C7"],
  ['a run', { plus: [{ kind: 'run', run: run(HOME, 1, 0, 4) }] }, 'SUM(B4:B8)'],
  ['a run of one', { plus: [{ kind: 'run', run: run(HOME, 1, 2, 2) }] }, 'SUM(B6)'],
  [
    'a run of another table',
    { plus: [{ kind: 'run', run: run(OTHER, 3, 0, 4) }] },
    "SUM('03 支出 A&B''s 表'!D6:D10)",
  ],
  ['several terms', { plus: [own, at(HOME, 1, 1)], minus: [at(HOME, 2, 1)] }, 'B4+B5-B6'],
  ['nothing but what is taken off', { plus: [], minus: [own] }, '-B4'],
  ['a term from 万元 to 元', { plus: [own], power: 4 }, 'B4*10000'],
  ['a term from 元 to 万元', { plus: [own], power: -4 }, 'B4/10000'],
  ['several terms from 万元 to 元', { plus: [own], minus: [at(HOME, 1, 1)], power: 4 }, '(B4-B5)*10000'],
  [
    'data without criteria',
    { plus: [{ kind: 'data', sum: { sheet: 'budget-lines', column: 'amount' }, where: [] }] },
    "SUM('底表'!$B$2:$B$5001)",
  ],
  [
    'data that meet a criterion',
    {
      plus: [
        {
          kind: 'data',
          sum: { sheet: 'budget-lines', column: 'amount' },
          where: [
            { column: { sheet: 'budget-lines', column: 'functional' }, is: { kind: 'begins', text: '201' } },
          ],
        },
      ],
    },
    `SUMIFS('底表'!$B$2:$B$5001,'底表'!$A$2:$A$5001,"201*")`,
  ],
])('%s', (_, formula, expected) => {
  expect(inHome(formula)).toBe(expected);
});

const SUM = "SUMIFS('03 支出 A&B''s 表'!$C$6:$C$15,'03 支出 A&B''s 表'!$A$6:$A$15,";

test.each<[string, Criterion, string]>([
  ['a text', { kind: 'is', text: '是' }, '"=是"'],
  ['no text', { kind: 'is', text: '' }, '"="'],
  ['wildcards and quotes', { kind: 'is', text: '~a*?"b"' }, '"=~~a~*~?""b"""'],
  ['a comparison', { kind: 'is', text: '>5' }, '"=>5"'],
  ['the beginning of a text', { kind: 'begins', text: '20?' }, '"20~?*"'],
  ['a text that begins with =', { kind: 'is', text: '=1+1' }, '"==1+1"'],
])('%s as a criterion', (_, criterion, expected) => {
  expect(inHome({ plus: [matching(criterion)] })).toBe(`${SUM}${expected})`);
});

test.each<[string, SetFormula]>([
  ['nothing to add', { plus: [] }],
  ['a table that is not in the set', { plus: [own, at('state-capital', 0, 1)] }],
  [
    'data that are not in the workbook',
    { plus: [{ kind: 'data', sum: { sheet: 'x', column: 'y' }, where: [] }] },
  ],
  ['a criterion longer than SUMIFS takes', { plus: [matching({ kind: 'is', text: '长'.repeat(255) })] }],
  [
    'more arguments than a function takes',
    {
      plus: [
        {
          kind: 'matching',
          sum: run(HOME, 1, 0, 1),
          where: Array.from({ length: 128 }, () => ({
            run: run(HOME, 0, 0, 1),
            is: { kind: 'is', text: 'a' } as const,
          })),
        },
      ],
    },
  ],
  ['more characters than a formula has', { plus: Array.from({ length: 500 }, () => other) }],
])('%s is no formula', (_, formula) => {
  expect(inHome(formula)).toBeUndefined();
});
