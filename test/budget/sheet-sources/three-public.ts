import type { SheetSource } from '../workbook-of';
import { sheet } from './head';
import type { Line } from './head';

/** beijing-12 10 “三公”经费支出表; rows from 5: A total, B 出国, C 接待, D 车小计, E 购置, F 运行. */
export function threePublicSheet(rows: readonly Line[], unit = '万元'): SheetSource {
  const vehicles = ['小计', '公务用车购置费', '公务用车运行维护费'];
  const header = [
    ['“三公”经费财政拨款预算总额', '因公出国（境）费用', '公务接待费', '公务用车购置及运行维护费'],
    [null, null, null, ...vehicles],
  ];
  return sheet('预算10表 财政拨款“三公”经费支出表', unit, header, rows);
}

/** shanghai-9 9; rows from 6: A 合计, B 出国, C 接待, D 车小计, E 购置, F 运行, G 机关运行经费. */
export function shanghaiThreePublicSheet(rows: readonly Line[], unit = '万元'): SheetSource {
  const header = [
    [null, null, null, '“三公”经费预算数'],
    [null, null, null, null, '公务用车购置及运行费', null, '机关运行经费预算数'],
    ['合计', '因公出国(境)费', '公务接待费', '小计', '购置费', '运行费'],
  ];
  return sheet('“三公”经费和机关运行经费预算表', unit, header, rows);
}

/** shanghai-9-final 7; rows from 6, each kind 预算数 then 决算数: A 合计, C 出国, E 车小计, G 购置, I 运行, K 接待. */
export function finalThreePublicSheet(rows: readonly Line[], unit = '万元'): SheetSource {
  const kinds = ['合计', '因公出国（境）费', '小计', '公务用车购置费', '公务用车运行维护费', '公务接待费'];
  const header = [
    [null, null, null, null, '公务用车购置及运行维护费'],
    kinds.flatMap((kind) => [kind, null]),
    kinds.flatMap(() => ['预算数', '决算数']),
  ];
  return sheet('“三公”经费支出决算表', unit, header, rows);
}

/** national-budget-9 7 with a row for each kind; rows from 4: B the budget. */
export function kindsInRowsSheet(
  amounts: Readonly<Record<string, number | null>>,
  unit = '万元',
): SheetSource {
  const rows = Object.entries(amounts).map(([kind, value]) => [kind, value]);
  return sheet('2025年一般公共预算“三公”经费支出表', unit, [['项目', '2025年预算数']], rows);
}
