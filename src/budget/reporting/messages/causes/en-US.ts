import { counted, listed } from '../../../../common/language';
import type { Certainty } from '../../../locating/cause';
import { tenTo } from '../../figures';
import type { CauseMessages } from '../messages';

const OUGHT: Readonly<Record<Certainty, string>> = {
  certain: 'should',
  likely: 'should probably',
  possible: 'may have to',
};

const OPEN = {
  cell: 'which cell is wrong',
  amount: 'which amount is meant',
  place: 'where the amount belongs',
} as const;

/** Every text about causes. */
export const causesEnUS: CauseMessages = {
  certainties: { certain: 'certain', likely: 'likely', possible: 'possible' },
  heading: ({ certain, likely, possible }) =>
    `${counted(certain + likely + possible, 'cause')} found (${listed(
      [
        [certain, `${certain} certain`],
        [likely, `${likely} likely`],
        [possible, `${possible} possible`],
      ],
      ', ',
    )})`,
  others: 'Everything else (no cause found)',
  gaveUp:
    'Too many slips are entangled; the search for causes was cut short. Correct the above and check again.',
  phrases: {
    separator: 'a decimal point or thousands comma out of place',
    'point-as-comma': 'a decimal point typed as a thousands comma',
    'comma-as-point': 'a thousands comma typed as a decimal point',
    unit: 'an amount in the wrong unit',
    digit: 'wrong digits',
    'digit-wrong': 'one wrong digit',
    'digit-dropped': 'a digit left out',
    'digit-added': 'a digit too many',
    transposition: 'two neighbouring digits swapped',
    sign: 'the wrong sign',
    'shifted-row': 'amounts in the wrong column',
    'shifted-cells': 'amounts in the wrong cells',
    'block-low': 'amounts one row below their names',
    'block-high': 'amounts one row above their names',
    'block-off': 'amounts some rows away from their names',
    'swapped-rows': 'the amounts of two rows exchanged',
    'duplicate-row': 'a row entered twice',
    'omitted-amount': 'an amount left out',
    'stale-total': 'a total not updated, its parts being right',
    'parent-figure': 'the figure of its class or total',
    'date-for-amount': 'a date in place of an amount',
    transfer: 'a sum booked in another row than its own',
    'wrong-code': 'a wrong code',
    'text-number': 'a number stored as text',
    unknown: 'a wrong amount',
  },
  countedIn: (typed, unit) => `entered in ${typed}, in a table of ${unit}`,
  rowsMissing: (count) => (count === 1 ? 'a row left out' : `${count} rows left out`),
  formulaRange: (formula) =>
    formula ? `formula ${formula} adds up the wrong range` : 'a formula over the wrong range',
  hedged: (phrase, certainty) =>
    ({ certain: phrase, likely: `probably ${phrase}`, possible: `possibly ${phrase}` })[certainty],
  shouldBe: (now, then, certainty) => {
    const ought = OUGHT[certainty];
    if (then === undefined) return `${now ?? 'it'} ${ought} be ${now === undefined ? 'blank' : 'removed'}`;
    return `${now ?? 'it'} ${ought} be ${then}`;
  },
  insteadOf: (words, then, certainty) => `the cell holds ${words} and ${OUGHT[certainty]} hold ${then}`,
  suchAs: (cell, label, figures) => `for example ${cell}${label && ` (${label})`}: ${figures}`,
  belongsIn: (from, amount, to, name, certainty) =>
    `${amount} of ${from} ${OUGHT[certainty]} be in ${to}${name && ` (${name})`}`,
  becoming: (now, then) => `${now} (as ${then})`,
  alsoHolds: (cell, amount, certainty) => `${cell} ${OUGHT[certainty]} hold ${amount}`,
  nameBelongs: (name, to) => `“${name}” moves to ${to}`,
  wordsInTheWay: (cells, count) =>
    `${cells} ${count === 1 ? 'holds' : 'hold'} words now: move them out of the way first`,
  rowsBelongIn: (rows, from, to, column, certainty) =>
    `the amounts of column ${from}${rows && `, ${rows},`} ${OUGHT[certainty]} be in column ${to}${column && ` (${column})`}`,
  moveRows: (way, certainty) => `they ${OUGHT[certainty]} move one row ${way}`,
  exchange: (one, other, certainty) => `“${one}” and “${other}” ${OUGHT[certainty]} trade their amounts`,
  rowBefore: (row, name, amounts, source, certainty) =>
    `before row ${row} there ${OUGHT[certainty]} be ${name === undefined ? 'a row of unknown name' : `“${name}”`}` +
    (amounts && `, ${amounts}`) +
    (source === undefined ? '' : ` (${source})`),
  rowsBefore: ([[row, count] = [0, 0], ...others], certainty) =>
    [
      `${count} ${OUGHT[certainty]} stand before row ${row}`,
      ...others.map(([before, rows]) => `${rows} before row ${before}`),
    ].join(', '),
  rowList: (rows, count) => `rows: ${rows.join('; ')}${rows.length < count ? ` … ${count} rows in all` : ''}`,
  namedAs: (cell) => `named as at ${cell}`,
  columnAmount: (column, amount) => `${column || 'amount'} ${amount}`,
  removeRow: (certainty) => `the row ${OUGHT[certainty]} be removed`,
  fixFormula: 'correct the range of the formula and type no number over it',
  unexplained: 'no usual slip gives what stands there',
  cellsInAll: (cells, count) => `${cells} (${count} cells)`,
  someCells: (cells, count) => `${cells} and others (${count} cells)`,
  rows: (rows, count) => `${count === 1 ? 'row' : 'rows'} ${rows}`,
  rowRun: (first, last) => (first === last ? String(first) : `${first}–${last}`),
  andOthers: (list, count) => `${list} and others (${count} in all)`,
  quoted: (text) => `“${text}”`,
  satisfied: (ties, all) =>
    ties === 1 ? 'once corrected, 1 tie holds' : `once corrected, ${counting(ties, all)} ties hold`,
  agreeing: (tables, count) =>
    count > tables.length
      ? `as in ${tables.join(', ')} and others (${count} tables)`
      : `as in ${tables.join(', ')}`,
  alternatives: (list, count) =>
    `Or ${list.join(', or ')}${count > list.length ? `, or others (${count} in all)` : ''}. `,
  alternative: (cells, phrase, now, then) => `${cells}: ${phrase} (${now} → ${then})`,
  cannotTell: (ties, what) =>
    `${ties > 1 ? `These ${ties} ties` : 'This one tie'} alone cannot tell ${OPEN[what]}: look it up.`,
  lookUp: 'The evidence is not strong: look it up.',
  sentence: (place, body, evidence, doubt) => `${place}: ${told(body, evidence)}${doubt && ` ${doubt}`}`,
  reason: (body, evidence, doubt) => `${capital(told(body, evidence))}${doubt && ` ${doubt}`}`,
  change: (cell, now, then) => `${cell} ${now} → ${then}`,
  changes: (list, power) => `cells${scaling(power)}: ${list}`,
  ledTo: (count, cells, ties) => `led to ${counted(count, ties ? 'failing tie' : 'finding')}: ${cells}`,
  remove: 'remove',
  nameless: 'name unknown',
  semicolon: '; ',
};

/** The evidence in brackets, unless brackets stand before it. */
function told(body: readonly string[], evidence: readonly string[]): string {
  const text = body.join('; ');
  if (evidence.length === 0) return `${text}.`;
  return text.endsWith(')') ? `${text}; ${evidence.join(', ')}.` : `${text} (${evidence.join('; ')}).`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function scaling(power: number | undefined): string {
  if (!power) return '';
  return ` (${power > 0 ? 'divided' : 'multiplied'} by ${tenTo(Math.abs(power))})`;
}

function counting(ties: number, all: boolean): string {
  if (all && ties === 2) return 'both';
  return all ? `all ${ties}` : String(ties);
}
