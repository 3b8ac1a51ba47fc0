import { inReadingOrder } from '../../../workbook/address';
import type { Table } from '../../tables/table';
import { placeList } from '../../tables/naming';
import type { NamedPlace } from '../../tables/naming';
import { notApplicable, observation } from '../rule';
import type { Judgement, TableRule } from '../rule';
import { addressOf, beginningOf, tableFigures } from './table-figures';

/** Every amount stands in the row of its name and the column of its heading. */
export const misplacedAmount: TableRule = {
  meta: {
    id: 'misplaced-amount',
    kind: 'form',
    severity: 'error',
    symptom: 'misplaced',
    title: { zh: '金额在项目的行和栏目的列上', en: 'Amounts stand in their row and column' },
    why: {
      zh: '粘贴、换页时金额容易错开一行或一列：名称旁边空着，金额没有名称，看表的人和核对都会弄错。',
      en: 'Pasting and page breaks move amounts a row or a column away: the name stands without its amount, and the amount without a name.',
    },
    basis: { zh: '预算公开表样的行和栏', en: 'The rows and columns of the prescribed tables' },
    messages: {
      pass: {
        zh: '本表的金额都在项目的行、栏目的列上。',
        en: 'Every amount of this table stands in its row and column.',
      },
      fail: {
        zh: '{places} 的金额所在的行没有项目名称，或所在的列没有栏目，核对时没有计入。请移到所属的行和列；多余的请删去。',
        en: '{places}: an amount stands in a row without a name or a column without a heading, and was left out. Move it to where it belongs, or delete it.',
      },
      displaced: {
        zh: '{places} 的金额与括号里的项目名称错开了一行或一列，核对时已按该项目计。请移到名称所在的行、金额栏所在的列。',
        en: '{places}: the amount stands a row or a column away from the name in brackets, and was taken to belong to it. Move it beside the name, into the column of amounts.',
      },
      cannotJudge: { zh: '本表的金额位置无法判断。', en: 'The places of the amounts cannot be told.' },
    },
  },
  scope: 'table',
  dependsOn: 'amounts',
  judge: judgeTable,
};

function* judgeTable(table: Table): Iterable<Judgement> {
  const { strays, displaced } = table;
  if (strays.length > 0) yield misplaced(table, strays, 'fail');
  if (displaced.length > 0) yield misplaced(table, withNames(table), 'displaced');
  if (strays.length + displaced.length > 0) return;
  yield tableFigures(table).firstAmount
    ? observation({ outcome: 'pass', at: beginningOf(table) })
    : notApplicable;
}

function misplaced(table: Table, places: readonly NamedPlace[], message: string): Judgement {
  const sorted = [...places].sort(inReadingOrder);
  const [first, ...others] = sorted.map(({ row, column }) => ({ sheet: table.sheet, row, column }));
  return observation({
    outcome: 'fail',
    at: first ?? beginningOf(table),
    cells: others,
    message,
    values: { count: places.length, places: placeList(sorted) },
  });
}

function withNames({ blocks, displaced }: Table): NamedPlace[] {
  const rows = blocks.flatMap((block) => block.rows);
  return displaced.map((figure) => {
    const owner = rows.find((row) => [...row.figures.values()].includes(figure));
    return { ...addressOf(figure), ...(owner && { name: owner.label }) };
  });
}
