import { oncePer } from '../../common/once-per';
import type { Block, Table } from '../tables/table';
import { isContinued } from './recognition/title';

/** Joins tables that go on on another sheet (续表, by title or by the sheet's name) into one each. */
export function joinContinued(tables: readonly Table[]): Table[] {
  const joined: Table[] = [];
  for (const table of tables) {
    const index = isContinued(table.title) || isContinued(table.sheet) ? indexOfBeginning(joined, table) : -1;
    const beginning = joined[index];
    if (beginning) joined[index] = withPage(beginning)(table);
    else joined.push(table);
  }
  return joined;
}

function indexOfBeginning(tables: readonly Table[], page: Table): number {
  return tables.findLastIndex(({ layout, sheet }) => layout === page.layout && sheet !== page.sheet);
}

/** The table stays where it begins; every row says for itself where it stands. The same pages make the same table. */
const withPage = oncePer((table: Table) =>
  oncePer((page: Table): Table => ({
    ...table,
    blocks: table.blocks.map((block) => withRows(block, page.blocks)),
    strays: [...table.strays, ...page.strays],
    displaced: [...table.displaced, ...page.displaced],
    unread: [...table.unread, ...page.unread],
    ...(table.projects && { projects: [...table.projects, ...(page.projects ?? [])] }),
  })),
);

function withRows(block: Block, page: readonly Block[]): Block {
  const more = page.find(({ layout }) => layout === block.layout);
  return more ? { ...block, rows: [...block.rows, ...more.rows] } : block;
}
