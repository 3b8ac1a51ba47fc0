import type { Table } from '../../tables/table';
import { notApplicable, observation } from '../rule';
import type { Judgement, TableRule } from '../rule';
import { beginningOf, tableFigures } from './table-figures';

/** Every table says what its amounts are counted in. */
export const unitStated: TableRule = {
  meta: {
    id: 'unit-stated',
    kind: 'form',
    severity: 'warning',
    title: { zh: '每张表写明金额单位', en: 'Every table states its unit' },
    why: {
      zh: '没有写明单位的表，看的人分不清是元还是万元，表与表之间也无从比较。',
      en: 'Without a unit nobody can tell 元 from 万元, nor compare one table with another.',
    },
    basis: {
      zh: '预算公开表样右上角的“单位：万元”',
      en: 'The unit at the top right of the prescribed tables',
    },
    messages: {
      pass: { zh: '本表写明了单位。', en: 'This table states its unit.' },
      fail: {
        zh: '{table}没有写明金额单位，核对时暂按{unit}计。请在表头右上方写上“单位：{unit}”（或实际的单位）。',
        en: '{table} does not state its unit; its amounts are taken to be in {unit}. Write “单位：{unit}” (or the actual unit) at the top right of the table.',
      },
      cannotJudge: { zh: '本表的单位无法判断。', en: 'The unit of this table cannot be told.' },
    },
  },
  scope: 'table',
  dependsOn: 'amounts',
  judge: (table) => [judgeTable(table)],
};

function judgeTable(table: Table): Judgement {
  if (!tableFigures(table).firstAmount) return notApplicable;
  const at = beginningOf(table);
  if (table.unitStated) return observation({ outcome: 'pass', at });
  return observation({ outcome: 'fail', at, values: { table: table.layout.title, unit: table.unit } });
}
