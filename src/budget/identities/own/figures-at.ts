import type { Unit } from '../../../amount/unit';
import { oncePer } from '../../../common/once-per';
import type { Place } from '../../../workbook/address';
import { isBlank } from '../../../workbook/cell';
import type { Workbook } from '../../../workbook/workbook';
import { FigureReader } from '../../reading/figures/figure-reader';
import { FormulaResults } from '../../reading/figures/formula-results';
import type { Book } from '../../tables/book';
import type { Figure } from '../../tables/figure';
import { Places } from '../../tables/places';
import { tableAt } from '../../tables/selection';
import { UnreadableSide } from './side';
import type { Reference } from './side';

type Cells = Extract<Reference, { kind: 'cells' }>;

/** More cells than any table's column has. */
const MOST_CELLS = 20_000;
/** Of a sheet that no table was recognised on, where the set has none either. */
const DEFAULT_UNIT: Unit = '万元';

/**
 * The figures in cells: those of the tables, and what stands in any other cell as the table beside it counts it. What is no amount takes part
 * where a cell is named by itself; in a range it is passed over, as a program adds it up.
 * @throws UnreadableSide where the workbook has no such sheet, or the range is too large
 */
export function figuresAt({ text, sheet: name, range }: Cells, set: Book): Figure[] {
  const sheet = set.workbook.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!sheet) {
    const options = set.workbook.sheets.map((each) => each.name);
    throw new UnreadableSide({ code: 'unknown-sheet', text: name, options });
  }
  const { top, left, bottom, right } = range;
  const count = (bottom - top + 1) * (right - left + 1);
  if (count > MOST_CELLS) throw new UnreadableSide({ code: 'range-too-large', text });
  const places = placesOf(set);
  const figureAt = (place: Place): Figure => {
    const at = { sheet: sheet.name, ...place };
    const table = tableAt(set, at) ?? set.tables[0];
    const reader = new FigureReader(
      sheet,
      table?.unit ?? DEFAULT_UNIT,
      table?.decimals ?? 0,
      resultsOf(set.workbook),
    );
    return places.figureAt(at) ?? reader.at(place);
  };
  if (count === 1) return [figureAt({ row: top, column: left })];
  return sheet.rows
    .filter(({ index }) => top <= index && index <= bottom)
    .flatMap(({ cells }) => cells.filter(({ column }) => left <= column && column <= right))
    .filter((cell) => !isBlank(cell))
    .map(figureAt)
    .filter(({ state }) => state === 'amount');
}

const placesOf = oncePer((set: Book) => new Places(set));
const resultsOf = oncePer((workbook: Workbook) => new FormulaResults(workbook));
