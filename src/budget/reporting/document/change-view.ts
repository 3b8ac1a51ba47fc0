import { Amount } from '../../../amount/amount';
import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import type { Address } from '../../../workbook/address';
import { isCellError } from '../../../workbook/cell';
import type { CellContent } from '../../../workbook/cell';
import type { Difference } from '../../../workbook/differences';
import { figureLabel } from '../../tables/naming';
import type { Places } from '../../tables/places';
import { documentMessagesIn } from './words';

/** Something that was changed in the workbook since it was checked first. */
export interface ReportedChange {
  readonly difference: Difference;
  /** The minute of the check that has seen it first. */
  readonly seen: string;
}

/** The same as it is shown. */
export interface ChangeView {
  readonly sheet: string;
  /** Absent where it is rows, or a whole sheet. */
  readonly at?: Address;
  /** What the figure is called, or what became of rows or sheet; may be empty. */
  readonly label: string;
  /** What stood there and what does now; empty for nothing. */
  readonly before: string;
  readonly after: string;
  readonly seen: string;
}

export function changeView(
  { difference, seen }: ReportedChange,
  places: Places,
  language: Language,
): ChangeView {
  const { rows, sheet } = documentMessagesIn(language);
  if (difference.kind === 'cell') {
    const { at, before, after } = difference;
    const label = nameOf(at, places, language);
    return { sheet: at.sheet, at, label, before: shown(before), after: shown(after), seen };
  }
  const whole = { sheet: difference.sheet, before: '', after: '', seen };
  if (difference.kind === 'sheet') return { ...whole, label: sheet[difference.change] };
  const { kind, row, count } = difference.gap;
  return { ...whole, label: rows[kind](row + 1, count) };
}

/** What a person calls the figure at a cell; empty where no table has one there. */
function nameOf(at: Address, places: Places, language: Language): string {
  const figure = places.figureAt(at);
  const place = figure && places.of(figure);
  return place ? sanitise(pick(figureLabel(place.block, place.row, place.key), language)) : '';
}

/** A formula as it was typed, a number with its thousands, a text as it is. */
function shown({ value, formula }: CellContent): string {
  if (formula !== undefined) return sanitise(`=${formula}`);
  if (typeof value === 'number') return Amount.fromNumber(value).toGrouped();
  return value === null ? '' : sanitise(isCellError(value) ? value.error : String(value));
}
