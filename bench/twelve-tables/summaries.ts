import { className } from '../../src/budget/classification/functional-class';
import type { Sheet } from '../../src/workbook/sheet';
import { sheetOf } from '../sheet-of';
import { both, ofAll, total } from './line';
import type { Line } from './line';

const SOURCES = ['一般公共预算资金', '政府性基金预算资金', '国有资本经营预算资金'];

/** 01 and 05: a row a source beside a row a class, for no table of the kind has more. */
export function summaries(lines: readonly Line[]): Sheet[] {
  return [halves('01', '预算01表 收支总表', lines), halves('05', '预算05表 财政拨款收支预算总表', lines)];
}

function halves(name: string, title: string, lines: readonly Line[]): Sheet {
  const all = total(lines, ofAll(both));
  const classes = [...new Set(lines.map(classOf))].map((each) => [
    className(each) ?? each,
    total(
      lines.filter((line) => classOf(line) === each),
      ofAll(both),
    ),
  ]);
  const rows = classes.map((right, i) => [...sourceRow(lines, i), ...right]);
  return sheetOf(name, [
    [title],
    ['金额单位：万元'],
    ['收入', undefined, '支出'],
    ['项目', '预算数', '项目', '预算数'],
    ...rows,
    ['本年收入合计', all, '本年支出合计', all],
    ['收入总计', all, '支出总计', all],
  ]);
}

function classOf({ functional: [code] }: Line): string {
  return code.slice(0, 3);
}

function sourceRow(lines: readonly Line[], i: number): (string | number | undefined)[] {
  const source = SOURCES[i];
  return source === undefined ? [undefined, undefined] : [source, total(lines, both)];
}

/** 02: a row a unit. */
export function revenue(lines: readonly Line[]): Sheet {
  const funds = SOURCES.map(() => both);
  const columns = [ofAll(both), ofAll(both), ...funds];
  return sheetOf('02', [
    ['预算02表 收入总表'],
    ['金额单位：万元'],
    ['部门(单位)名称', '部门(单位)代码', '合计', '本年收入'],
    [undefined, undefined, undefined, '小计', ...SOURCES],
    ...lines.map((line) => [`单位${line.unit}`, line.unit, ...columns.map((of) => of(line) / 1e6)]),
    ['合计', undefined, ...columns.map((of) => total(lines, of))],
  ]);
}
