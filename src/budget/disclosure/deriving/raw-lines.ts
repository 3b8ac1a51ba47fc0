import type { Amount } from '../../../amount/amount';
import { sumOf } from '../../../amount/sum';
import { groupedWithKey } from '../../../common/grouped';
import type { Address } from '../../../workbook/address';
import { listedName } from '../../classification/classification';
import type { Classification } from '../../classification/classification';
import type { CodeAndName } from '../../classification/code';
import { amountAt } from '../../tables/amounts';
import type { CodeEntry, Row } from '../../tables/row';
import { leafRows } from '../../tables/selection';
import type { PlacedTable } from '../../tables/selection';
import type { Category } from '../data/lines';

/** An amount of 支出总表 under its three codes: what a budget line is made of. */
export interface RawLine {
  readonly functional: CodeAndName;
  readonly governmentEconomic: CodeAndName;
  readonly departmentEconomic: CodeAndName;
  readonly part: Exclude<Category, 'personnel' | 'public'>;
  readonly amount: Amount;
  readonly at: Address;
}

/** The lines of 支出总表, and the figures of it that say nothing of use. */
export interface RawLines {
  readonly lines: readonly RawLine[];
  /** What stands in a column of amounts and is none. */
  readonly unreadable: readonly Address[];
}

const PARTS = ['basic', 'project'] as const;
const OTHERS = ['operating', 'remittance', 'subsidy'] as const;

/** The lines that the rows tell; undefined where money stands in a row without all three codes or in no column of a kind. */
export function rawLinesOf({ block }: PlacedTable): RawLines | undefined {
  const lines: RawLine[] = [];
  const unreadable: Address[] = [];
  for (const row of leafRows(block)) {
    const codes = codesOf(row);
    const parts = partsOf(row);
    if (!hasMoney(row)) continue;
    if (!codes || !parts) return undefined;
    for (const part of parts) {
      const figure = row.figures.get(part);
      const amount = amountAt(figure);
      if (!figure) continue;
      if (amount === undefined) unreadable.push(addressOf(figure));
      else if (amount && !amount.isZero) lines.push({ ...codes, part, amount, at: addressOf(figure) });
    }
  }
  return { lines, unreadable };
}

/** Part of basic and project expenditure may be shown again in the columns beside them; undefined where the total has no parts. */
function partsOf({ figures }: Row): readonly RawLine['part'][] | undefined {
  const total = amountAt(figures.get('total'));
  const [main, all] = [PARTS, [...PARTS, ...OTHERS]].map((keys) =>
    sumOf(keys.flatMap((key) => amountAt(figures.get(key)) ?? [])),
  );
  if (total && main?.equals(total)) return PARTS;
  return all?.isZero && total && !total.isZero ? undefined : [...PARTS, ...OTHERS];
}

function hasMoney({ figures }: Row): boolean {
  return figures.values().some((figure) => !(amountAt(figure)?.isZero ?? figure.state === 'blank'));
}

function codesOf({ codes }: Row): Pick<RawLine, Classification> | undefined {
  const { functional, governmentEconomic, departmentEconomic } = codes;
  if (!functional || !governmentEconomic || !departmentEconomic) return undefined;
  return {
    functional: named('functional', functional),
    governmentEconomic: named('governmentEconomic', governmentEconomic),
    departmentEconomic: named('departmentEconomic', departmentEconomic),
  };
}

function named(classification: Classification, { code, name }: CodeEntry): CodeAndName {
  return { code, name: name === '' ? (listedName(classification, code) ?? '') : name };
}

function addressOf({ sheet, row, column }: Address): Address {
  return { sheet, row, column };
}

/** The places of lines by a key of theirs; a line without one is in no group. */
export function placesBy(
  lines: readonly RawLine[],
  keyOf: (line: RawLine) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  return groupedWithKey(lines.keys(), (place) => {
    const line = lines[place];
    return line && keyOf(line);
  });
}

/** Both economic codes, or the department's alone where a table has no other. */
export function pairKey(government: string | undefined, department: string): string {
  return `${government ?? ''} ${department}`;
}
