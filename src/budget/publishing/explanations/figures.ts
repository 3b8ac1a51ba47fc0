import type { Amount } from '../../../amount/amount';
import { convert } from '../../../amount/unit';
import type { DisclosureData } from '../../disclosure/data/disclosure-data';
import { classByName, className } from '../../classification/functional-class';
import { normaliseName } from '../../classification/name';
import type { DisclosureSet, SetCell, SetRow, SetTable } from '../../disclosure/set/set-table';
import type { ItemLayout, TableKey } from '../../layouts/layout';
import { packs } from '../../layouts/packs';
import type { Phrase, Run } from './document';

/** What the sections of the explanations are written from. */
export interface ExplanationContext {
  readonly year: Phrase;
  readonly figures: SetFigures;
  readonly data: DisclosureData;
}

/** The paragraphs of a section. */
export type Paragraphs = readonly (readonly Run[])[];

/** What the tables say of something, in 万元: null where there is none of it, undefined where they do not tell. */
export type SetFigure = Amount | null | undefined;

/** A class of the functional classification and what is spent on it. */
export interface ClassFigure {
  readonly name: string;
  readonly figure: SetFigure;
}

const ORDINAL = /^[一二三四五六七八九十]+、/;

/** The figures of a set as its tables print them, so that a text beside the tables never differs from them. */
export class SetFigures {
  private readonly tables: ReadonlyMap<TableKey, SetTable>;

  /** @param missing the tables whose details nothing tells: what is blank there is not known */
  constructor(
    private readonly set: DisclosureSet,
    private readonly missing: ReadonlySet<TableKey>,
  ) {
    this.tables = new Map(set.tables.map((table) => [table.key, table]));
  }

  /**
   * The amount beside an item of a block.
   * @param absent what it is where the table does not print the item
   */
  item(key: TableKey, block: string, item: string, absent?: null): SetFigure {
    const table = this.tables.get(key);
    const layout = this.itemOf(key, block, item);
    if (!table || !layout) return absent;
    const row = rowNamed(table, block, [layout.label.zh]) ?? rowNamed(table, block, layout.aliases ?? []);
    return row ? this.figureIn(table, row, `${block}.total`) : absent;
  }

  /**
   * The total of a column, taken from its own row where there is one.
   * @param absent what it is where the table does not print the column
   */
  total(key: TableKey, column = 'main.total', absent?: null): SetFigure {
    const table = this.tables.get(key);
    if (!table?.columns.some((each) => each.key === column)) return absent;
    const total = table.rows.find(({ kind }) => kind === 'total');
    return total ? this.figureIn(table, total, column) : this.sum(table, column);
  }

  /** The classes that something is spent on, in the order printed. */
  classes(key: TableKey): ClassFigure[] {
    const table = this.tables.get(key);
    return (table?.rows ?? []).flatMap((row) => {
      const code = table && classByName(textIn(table, row, 'expenditure.item'));
      if (!table || code === undefined) return [];
      const figure = this.figureIn(table, row, 'expenditure.total');
      return figure === null ? [] : [{ name: className(code) ?? code, figure }];
    });
  }

  /** How many projects a table of projects lists; undefined where it does not tell. */
  projects(key: TableKey): number | undefined {
    const table = this.tables.get(key);
    if (!table || this.missing.has(key)) return undefined;
    let unit = '';
    const projects = new Set<string>();
    for (const row of table.rows.filter(({ kind }) => kind === 'data')) {
      unit = textIn(table, row, 'main.unit') || unit;
      const project = textIn(table, row, 'main.project');
      if (project !== '') projects.add(JSON.stringify([unit, project]));
    }
    return projects.size;
  }

  private sum(table: SetTable, column: string): SetFigure {
    const figures = table.rows
      .filter(({ kind }) => kind === 'data')
      .map((row) => this.figureIn(table, row, column));
    if (figures.includes(undefined) || (figures.length === 0 && this.missing.has(table.key)))
      return undefined;
    const amounts = figures.flatMap((figure) => figure ?? []);
    return amounts.length > 0 ? amounts.reduce((total, amount) => total.plus(amount)) : null;
  }

  private figureIn(table: SetTable, row: SetRow, column: string): SetFigure {
    const cell = cellIn(table, row, column);
    if (cell === undefined || cell?.kind === 'open' || cell?.kind === 'text') return undefined;
    const amount = cell?.amount ?? null;
    if (amount === null) return this.missing.has(table.key) ? undefined : null;
    return convert(amount, table.unit, '万元');
  }

  private itemOf(key: TableKey, block: string, item: string): ItemLayout | undefined {
    const layout = packs
      .find((pack) => pack.key === this.set.pack)
      ?.tables.find((table) => table.key === key)
      ?.blocks.find((each) => each.key === block);
    return layout?.rows.kind === 'items' ? layout.rows.items.find((each) => each.key === item) : undefined;
  }
}

function rowNamed(table: SetTable, block: string, names: readonly string[]): SetRow | undefined {
  const wanted = new Set(names.map(normaliseName));
  return table.rows.find((row) =>
    wanted.has(normaliseName(textIn(table, row, `${block}.item`)).replace(ORDINAL, '')),
  );
}

function textIn(table: SetTable, row: SetRow, column: string): string {
  const cell = cellIn(table, row, column);
  return cell?.kind === 'text' ? cell.text : '';
}

/** Undefined where the table has no such column. */
function cellIn({ columns }: SetTable, { cells }: SetRow, column: string): SetCell | undefined {
  return cells[columns.findIndex(({ key }) => key === column)];
}
