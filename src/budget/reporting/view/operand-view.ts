import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import { figureLabel } from '../../tables/naming';
import type { Unit } from '../../../amount/unit';
import type { Figure } from '../../tables/figure';
import type { Places } from '../../tables/places';
import type { Address } from '../../../workbook/address';
import type { Cell } from '../../../workbook/cell';
import { sanitise } from '../../../common/plain-text';
import { shownDecimals } from '../shown-decimals';

/** A figure of an identity: where it stands, what it is called, what is there. */
export interface OperandView {
  readonly at: Address;
  readonly label: string;
  /** As the cell shows it; the words where no amount stands there; null where nothing does. */
  readonly shown: string | null;
  readonly isReadable: boolean;
  readonly unit: Unit;
}

/** A figure of an identity as plain data. */
export function operandView(figure: Figure, places: Places, language: Language): OperandView {
  const { sheet, row, column, state, amount, cell, unit } = figure;
  const place = places.of(figure);
  return {
    at: { sheet, row, column },
    label: place ? sanitise(pick(figureLabel(place.block, place.row, place.key), language)) : '',
    shown: amount?.toGrouped(shownDecimals(cell)) ?? typedIn(cell),
    isReadable: state !== 'unreadable',
    unit,
  };
}

/** What stands in a cell that holds no amount; null where that is nothing. */
function typedIn(cell: Cell | undefined): string | null {
  const value = cell?.value ?? null;
  if (value === null) return cell?.formula === undefined ? null : `=${cell.formula}`;
  return sanitise(typeof value === 'object' ? value.error : String(value)) || null;
}
