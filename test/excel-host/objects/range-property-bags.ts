import { COLUMNS, ROWS } from '../../../src/workbook/address';
import { ClientObject, type Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { ObjectClass } from '../protocol/object-class';
import { query } from '../protocol/query';
import type { Session } from '../protocol/session';
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount, type Area } from '../workbook/area';
import { record } from './given';

/** The methods that answer chosen properties of every cell, row or column. */
export const rangePropertyBags: NonNullable<ObjectClass<Targets['Range']>['methods']> = {
  GetCellProperties: ({ sheet, range }, [wanted], session) => {
    if (isEntireRow(range) || isEntireColumn(range) || cellCount(range) > 5e5)
      throw HostError.invalidArgument();
    return Array.from({ length: rowCount(range) }, (_row, i) =>
      Array.from({ length: columnCount(range) }, (_column, j) => {
        const [row, column] = [range.top + i, range.left + j];
        const cell = { top: row, left: column, bottom: row, right: column };
        return bag({ sheet, range: cell }, wanted, session);
      }),
    );
  },
  GetRowProperties: ({ sheet, range }, [wanted], session) =>
    Array.from({ length: atMost(rowCount(range)) }, (_row, i) => {
      const row = range.top + i;
      return bag({ sheet, range: { top: row, bottom: row, left: 0, right: COLUMNS - 1 } }, wanted, session);
    }),
  GetColumnProperties: ({ sheet, range }, [wanted], session) =>
    Array.from({ length: atMost(columnCount(range)) }, (_column, i) => {
      const column = range.left + i;
      return bag(
        { sheet, range: { left: column, right: column, top: 0, bottom: ROWS - 1 } },
        wanted,
        session,
      );
    }),
};

function atMost(lines: number): number {
  if (lines > 1e5) throw HostError.invalidArgument();
  return lines;
}

/** The properties of an area that an object of `true`s asks for, named as it names them. */
function bag(area: Area, wanted: unknown, session: Session): Record<string, unknown> {
  const paths = pathsOf(record(wanted));
  const answered = query(new ClientObject('Range', area), { Select: paths }, session);
  return uncapitalised(answered);
}

/** `{ format: { fill: { color: true } } }` → `format/fill/color`. */
function pathsOf(wanted: Readonly<Record<string, unknown>>, before = ''): string[] {
  return Object.entries(wanted).flatMap(([name, asked]) => {
    if (asked === false) return [];
    return asked === true ? [before + name] : pathsOf(record(asked), `${before}${name}/`);
  });
}

function uncapitalised(answered: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(answered).map(([name, value]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? uncapitalised(value as Record<string, unknown>)
        : value,
    ]),
  );
}
