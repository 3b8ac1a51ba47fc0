import * as fc from 'fast-check';
import { Amount } from '../../../../src/amount/amount';
import type { BudgetLine } from '../../../../src/budget/disclosure/data/lines';
import { deriveData } from '../../../../src/budget/disclosure/deriving/derive-data';
import { beijing12 } from '../../../../src/budget/layouts/beijing-12';
import { shanghai9 } from '../../../../src/budget/layouts/shanghai-9';
import { readBook } from '../../../../src/budget/reading/read-book';
import type { Department, Line } from '../../../generate/department/department';
import { generatedBook } from '../../../generate/generated-book';
import { exactWan, exactYuan } from '../../../generate/render/presentation';
import { runs } from '../../../properties/runs';

const exact = generatedBook(beijing12, { precisions: [exactWan, exactYuan] });

/** Codes and the part of expenditure: what a row and column of 支出总表 are. */
function placeOf({ functional, governmentEconomic, departmentEconomic, category }: BudgetLine): string {
  const codes = [functional.code, governmentEconomic.code, departmentEconomic.code];
  return [...codes, isBasic(category) ? 'basic' : category].join(' ');
}

function placeIn({ functional, governmentEconomic, departmentEconomic, purpose }: Line): string {
  return [functional, governmentEconomic, departmentEconomic, isBasic(purpose) ? 'basic' : purpose].join(' ');
}

function isBasic(kind: string): boolean {
  return kind === 'personnel' || kind === 'public' || kind === 'basic';
}

/** A fund as lines name it: what the unit has left of its own, whatever it came from, is its own. */
function paidBy(department: Department): Map<string, number> {
  const paid = new Map<string, number>();
  const add = (line: Line, fund: string, year: string, fen: number): void => {
    for (const key of [`${placeIn(line)} ${fund}`, `${placeIn(line)} ${fund} ${year}`]) {
      paid.set(key, (paid.get(key) ?? 0) + fen);
    }
  };
  for (const line of department.lines) {
    const { key } = line.fund;
    const carries = ['general', 'government-fund', 'state-capital', 'special-account'].includes(key);
    add(line, key, 'this-year', line.amount - line.carriedIn);
    add(line, carries ? key : 'own', 'carried-in', line.carriedIn);
  }
  return paid;
}

function inFen(amount: Amount): number {
  return Number(amount.scaledBy(6).toString());
}

// Where 03 shows operating expenditure again, as part of project expenditure, its lines are of the latter.
const apart = exact.filter(
  ({ department }) =>
    !department.lines.some(({ purpose }) => ['operating', 'remittance', 'subsidy'].includes(purpose)),
);

test('every fund, year and category that is said of a line is true', () => {
  fc.assert(
    fc.property(apart, ({ workbook, department }) => {
      const { data } = deriveData(readBook(workbook));
      const paid = paidBy(department);
      const wrong: string[] = [];
      const said = new Map<string, number>();
      for (const line of data.lines ?? []) {
        if (line.fund === undefined) continue;
        const key = `${placeOf(line)} ${line.fund}`;
        said.set(key, (said.get(key) ?? 0) + inFen(line.amount));
        if (line.year !== undefined && !paid.get(`${key} ${line.year}`)) wrong.push(`${key} ${line.year}`);
        const purposes = department.lines
          .filter((own) => placeIn(own) === placeOf(line))
          .map((own) => own.purpose);
        if (line.category !== 'basic' && !purposes.some((purpose) => purpose === line.category))
          wrong.push(placeOf(line));
      }
      for (const [key, fen] of said)
        if (paid.get(key) !== fen) wrong.push(`${key}: ${fen} ≠ ${paid.get(key)}`);
      expect(wrong).toEqual([]);
    }),
    runs(60),
  );
});

test('the lines come to what is spent, and what comes in and is left over to what does', () => {
  fc.assert(
    fc.property(apart, ({ workbook, department }) => {
      const { lines = [], revenues = [], carryOvers = [] } = deriveData(readBook(workbook)).data;
      const sum = (list: readonly { readonly amount: Amount }[]): number =>
        list.reduce((fen, { amount }) => fen + inFen(amount), 0);
      const spent = department.lines.reduce((fen, { amount }) => fen + amount, 0);
      expect(sum(lines)).toBe(spent);
      const carried = (direction: string) => carryOvers.filter((each) => each.direction === direction);
      expect(sum(revenues) + sum(carried('carried-in'))).toBe(spent + sum(carried('carried-out')));
    }),
    runs(40),
  );
});

test('tables without economic codes tell no lines, and their own figures stand', () => {
  fc.assert(
    fc.property(generatedBook(shanghai9), ({ workbook }) => {
      const { data, notes } = deriveData(readBook(workbook));
      expect(data.lines ?? []).toEqual([]);
      expect(data.missing.has('procurement')).toBe(true);
      expect(notes).toContainEqual({ kind: 'missing', list: 'indicators' });
    }),
    runs(10),
  );
});

test('where only the general public budget pays, every fund is known', () => {
  fc.assert(
    fc.property(
      apart.filter(({ department }) => department.lines.every(({ fund }) => fund.key === 'general')),
      ({ workbook }) => {
        const { lines = [] } = deriveData(readBook(workbook)).data;
        expect(lines.filter(({ fund }) => fund !== 'general')).toEqual([]);
      },
    ),
    runs(20),
  );
});
