import { listed } from '../../../common/language';
import type { NotCheckedMessages, PlaceWords } from './messages';

const cellsOf = ({ sheet, cells, name, amounts }: PlaceWords): string =>
  `${sheet} ${cells}（${name && `${name}，`}${amounts} 个金额）`;

export const zhCN: NotCheckedMessages = {
  heading: (count) => `没有核对的 ${count} 项`,
  absentTables: (count) => `缺 ${count} 张表`,
  notFound: (tables) => `工作簿里没有找到 ${tables.join('、')}。`,
  more: (count) => `另有 ${count} 项`,
  problem: '没有核对',
  summary: (tally) => {
    const absent = listed(
      [
        [tally['absent-table'], `${tally['absent-table']} 张表`],
        [tally['absent-total'], `${tally['absent-total']} 个合计`],
      ],
      '、',
    );
    const left = listed(
      [
        [tally.column, `${tally.column} 栏`],
        [tally.rows, `${tally.rows} 行`],
        [tally.sheet, `${tally.sheet} 张工作表`],
      ],
      '、',
    );
    return [absent && `缺 ${absent}`, left && `${left}没有核对`].filter(Boolean).join('，');
  },
  places: {
    'absent-table': ({ table, name }) => table || name,
    'absent-total': ({ table, sheet }) => `${table}（${sheet}）`,
    column: cellsOf,
    rows: cellsOf,
    cell: ({ sheet, cells, name }) => `${sheet} ${cells}${name && `（${name}）`}`,
    sheet: ({ sheet, amounts }) => `${sheet}（${amounts} 个金额）`,
  },
  reasons: {
    'table-not-found': () => '工作簿里没有找到这张表。',
    'table-unknown': () => '这套表里没有这个编号的表。',
    'total-not-found': (name) => `没有“${name}”一行，这里的合计无从核对。`,
    'column-unknown': () => '这张表的版式里没有这一栏，没有读取。',
    'column-of-another-year': () => '是其他年度的数或增减数，没有读取。',
    'no-identity': () => '没有可以用来核对的勾稽关系。',
    'shown-again': () => '是“其中”或分页小计，另行列示，没有核对。',
    'table-not-tied': (name) => `“${name}”不在已登记的表样里：按表头核对了表内的关系，没有与其他表核对。`,
    'sheet-not-recognised': (name) =>
      `没有认出是哪张表${name && `，最接近“${name}”，请核对表名和表头的写法`}。`,
  },
};
