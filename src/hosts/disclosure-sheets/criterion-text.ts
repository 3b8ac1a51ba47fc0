import type { Criterion } from '../../budget/disclosure/set/set-formula';
import type { TableKey } from '../../budget/layouts/layout';
import type { SetPlaces } from './set-places';

/** SUMIFS fails on longer ones, wherever they stand. */
const LONGEST = 255;
/** What SUMIFS reads as something else than the text that it is: a comparison, or a wildcard. */
const NOT_AS_IT_IS = /^[<>=]|[~*?]/;

/** A criterion as SUMIFS takes it; undefined where it takes none that says so. */
export function criterionText(criterion: Criterion, home: TableKey, places: SetPlaces): string | undefined {
  switch (criterion.kind) {
    case 'is':
      return quoted(`=${escaped(criterion.text)}`);
    case 'begins':
      return quoted(`${escaped(criterion.text)}*`);
    case 'same': {
      const cell = places.content(criterion.as);
      if (cell?.kind !== 'text' || cell.text.length > LONGEST) return undefined;
      if (NOT_AS_IT_IS.test(cell.text)) return quoted(`=${escaped(cell.text)}`);
      return places.cell(criterion.as, home);
    }
  }
}

function escaped(text: string): string {
  return text.replace(/[~*?]/g, '~$&');
}

function quoted(text: string): string | undefined {
  return text.length > LONGEST ? undefined : `"${text.replaceAll('"', '""')}"`;
}
