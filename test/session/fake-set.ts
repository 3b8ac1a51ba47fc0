import type { PrepareSet } from '../../src/session/local-set-maker';
import { namesOf, plansOf } from '../hosts/port/small-set';

/** Where a line of the base sheet is, in the notes and faults below. */
export const AT = { sheet: '底表', row: 4, column: 2 };

/**
 * Makes sets of tables that are all alike: of a workbook with base sheets or with tables, never of an empty one. A base sheet with a
 * text for an amount is at fault.
 */
export const fakePrepareSet: PrepareSet = (
  workbook,
  { layout = 'beijing-12', department, year, language },
) => {
  const base = workbook.sheet('底表');
  const cells = base?.rows.flatMap(({ cells }) => cells) ?? [];
  if (workbook.sheets.every(({ rows }) => rows.length === 0)) return { kind: 'nothing' };
  if (cells.some(({ value }) => value === '很多')) {
    return { kind: 'faults', faults: [{ text: '金额不是数字：“很多”', at: AT }] };
  }
  const names = namesOf(layout === 'beijing-12' ? 12 : 9);
  const isChinese = language === 'zh-CN';
  return {
    kind: 'ready',
    source: base ? 'base-sheets' : 'tables',
    layout,
    year: year ?? 2026,
    department: department ?? '某局',
    names,
    notes: [
      { text: isChinese ? '没有写明哪项资金支付' : 'Nothing tells which fund pays', at: AT },
      { text: isChinese ? '没有项目绩效指标' : 'There are no project indicators' },
    ],
    errors: base ? 0 : 2,
    sheets: (settled) => plansOf(settled, 3),
  };
};
