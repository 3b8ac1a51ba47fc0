import type { Figure } from '../../tables/figure';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import type { Region } from '../recognition/region';

/** The blocks of a table, those that go on beside another made one with it: its rows, theirs, and the total of both. */
export function joinedBlocks(region: Region, blocks: readonly Block[]): readonly Block[] {
  if (blocks.every(({ layout }) => layout.goesOnWith === undefined)) return blocks;
  return blocks
    .filter(({ layout }) => layout.goesOnWith === undefined)
    .map((block) => {
      const beside = blocks.filter(({ layout }) => layout.goesOnWith === block.layout.key);
      return beside.length === 0 ? block : joined(region, block, beside);
    });
}

function joined(region: Region, block: Block, beside: readonly Block[]): Block {
  const totals = block.rows.filter(({ role }) => role === 'total');
  const own = block.rows.filter(({ role }) => role !== 'total');
  const lines = new Set(totals.map(({ index }) => index));
  const others = beside.flatMap(({ rows }) => rows.filter((row) => isCoded(row) || !lines.has(row.index)));
  return { ...block, rows: [...own, ...others, ...totals.map((row) => totalOf(region, row, beside))] };
}

/** A row of its own, even on the line where the block beside has its total. */
function isCoded({ codes }: Row): boolean {
  return Object.keys(codes).length > 0;
}

/** A total row that goes through several blocks has its amounts where the last of them has its columns. */
function totalOf(region: Region, row: Row, beside: readonly Block[]): Row {
  const through = beside.filter(
    ({ rows }) => !rows.some((each) => each.index === row.index && isCoded(each)),
  );
  let { figures } = row;
  for (const [key, figure] of row.figures) {
    if (figure.state !== 'blank') continue;
    const other = through.map((block) => figureIn(region, row, block, key)).findLast((each) => each?.amount);
    if (other) figures = figures.with(key, other);
  }
  return figures === row.figures ? row : { ...row, figures };
}

function figureIn(region: Region, { index }: Row, { columns }: Block, key: string): Figure | undefined {
  const column = columns.get(key);
  return column === undefined ? undefined : region.figures.at({ row: index, column });
}
