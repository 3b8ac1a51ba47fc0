import * as fc from 'fast-check';
import { a1 } from '../../src/workbook/address';
import type { Address } from '../../src/workbook/address';
import { Sheet } from '../../src/workbook/sheet';
import { Workbook } from '../../src/workbook/workbook';
import { checked, located } from './books';
import type { Books, BookWithError } from './books';
import { runs } from './runs';

/** Where the sheets of another set stand: behind all others, each behind the one of its kind, or out of sight. */
const WAYS = ['behind', 'between', 'hidden'] as const;

export function keepSetsApart({ pack, withError }: Books): void {
  test(`what is found in a book of ${pack.key} stays the same with another set in its workbook, and what is in that is found too`, () => {
    fc.assert(
      fc.property(withError, withError, fc.constantFrom(...WAYS), (one, other, way) => {
        const [own, others] = [workbookOf(one), renamed(workbookOf(other), way === 'hidden')];
        const both = joined(own, others, way);
        expect(toldOf(both, own)).toEqual(toldOf(own, own));
        if (way !== 'hidden') expect(toldOf(both, others)).toEqual(toldOf(others, others));
        else expect(classesOf(both, others)).toEqual([]);
      }),
      runs(20),
    );
  });
}

function workbookOf({ book, error }: BookWithError): Workbook {
  return error?.workbook ?? book.workbook;
}

/** A workbook whose sheets are called otherwise. */
function renamed({ sheets }: Workbook, hidden: boolean): Workbook {
  return new Workbook(
    sheets.map(
      ({ name, rows, merges, hiddenRows, hiddenColumns }) =>
        new Sheet({
          name: `${name} (2)`,
          cells: rows.flatMap(({ cells }) => cells),
          merges,
          hiddenRows,
          hiddenColumns,
          hidden,
        }),
    ),
  );
}

function joined(
  { sheets: own }: Workbook,
  { sheets: others }: Workbook,
  way: (typeof WAYS)[number],
): Workbook {
  if (way !== 'between') return new Workbook([...own, ...others]);
  const count = Math.max(own.length, others.length);
  return new Workbook(
    Array.from({ length: count }, (_, i) => [own[i], others[i]]).flatMap((pair) =>
      pair.filter((sheet) => sheet !== undefined),
    ),
  );
}

/** What is found and why on the sheets of some part of a workbook, without that there are two sets. */
function toldOf(workbook: Workbook, part: Workbook): string[] {
  const result = checked(workbook);
  const findings = result.findings
    .filter(({ rule, at }) => rule.id !== 'table-set' && part.sheet(at.sheet))
    .map(({ rule, severity, at, cells, observed, expected }) =>
      [rule.id, severity, nameOf(at), ...cells.map(nameOf), observed, expected].join(' '),
    );
  const causes = located(result)
    .causes.filter(({ table }) => part.sheet(table.sheet))
    .map(({ errorType, certainty, corrections }) =>
      [
        errorType,
        certainty,
        ...corrections.map(({ at, proposed }) => `${nameOf(at)}=${String(proposed)}`),
      ].join(' '),
    );
  return [...findings.sort(), ...causes.sort()];
}

/** Errors and warnings on the sheets of some part of a workbook, and causes. */
function classesOf(workbook: Workbook, part: Workbook): string[] {
  const result = checked(workbook);
  const wrong = result.findings.filter(({ severity, at }) => severity !== 'info' && part.sheet(at.sheet));
  const causes = located(result).causes.filter(({ table }) => part.sheet(table.sheet));
  return [...wrong.map(({ at }) => nameOf(at)), ...causes.map(({ table }) => table.sheet)];
}

function nameOf(at: Address): string {
  return `${at.sheet}!${a1(at)}`;
}
