import { pick } from '../language';
import type { Language } from '../language';
import { figureLabel } from '../../identities/naming';
import type { Unit } from '../../amount/unit';
import type { Figure } from '../../reading/figure';
import type { Places } from '../../locating/network/places';
import type { Address } from '../../workbook/address';
import { oneLine } from '../one-line';
import { shownDecimals } from '../shown-decimals';

/** A figure of an identity: where it stands, what it is called, what is there. */
export interface OperandView {
  readonly at: Address;
  readonly label: string;
  /** As the cell shows it; the text where that is no amount; null where nothing stands there. */
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
    label: place ? oneLine(pick(figureLabel(place.block, place.row, place.key), language)) : '',
    shown: amount?.toGrouped(shownDecimals(cell)) ?? (state === 'unreadable' ? typedIn(figure) : null),
    isReadable: state !== 'unreadable',
    unit,
  };
}

function typedIn({ cell }: Figure): string {
  const value = cell?.value ?? null;
  if (value === null) return `=${cell?.formula ?? ''}`;
  return oneLine(typeof value === 'object' ? value.error : String(value));
}
