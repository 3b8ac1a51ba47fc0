import type { Sheet } from '../../src/workbook/sheet';
import { sheetOf } from '../sheet-of';
import { both, ofAll, total } from './line';
import type { Line } from './line';

const basic = ({ basic }: Line): number => basic;
const project = ({ project }: Line): number => project;
const nothing = (): number => 0;

/** 03: a row a line. */
export function expenditure(lines: readonly Line[]): Sheet {
  const header = [...CODES, '合计', '基本支出', '项目支出'];
  return byCode('03', '预算03表 支出预算总表', [header], lines, ofAll);
}

/** 06: a row a line, by unit and code. */
export function generalBudget(lines: readonly Line[]): Sheet {
  const columns = [both, basic, nothing, basic, project];
  return sheetOf('06', [
    ['预算06表 一般公共预算财政拨款支出表'],
    ['金额单位：万元'],
    ['单位名称', '科目编码', '科目名称', '合计', '基本支出', undefined, undefined, '项目支出'],
    [undefined, undefined, undefined, undefined, '小计', '人员经费', '公用经费', '项目支出总数'],
    ...lines.map((line) => [`${line.unit}-单位`, ...line.functional, ...columns.map((of) => of(line) / 1e6)]),
    ['合计', undefined, undefined, ...columns.map((of) => total(lines, of))],
  ]);
}

/** 07: a row a line, by its economic codes. */
export function basicExpenditure(lines: readonly Line[]): Sheet {
  const columns = [basic, nothing, basic];
  return sheetOf('07', [
    ['预算07表 一般公共预算财政拨款基本支出表'],
    ['金额单位：万元'],
    ['政府支出经济分类科目', '部门支出经济分类科目', '预算数'],
    [undefined, undefined, '合计', '人员经费', '公用经费'],
    ...lines.map((line) => [line.government, line.department, ...columns.map((of) => of(line) / 1e6)]),
    ['合计', undefined, ...columns.map((of) => total(lines, of))],
  ]);
}

/** 08 and 09: a row a line. */
export function otherFunds(lines: readonly Line[]): Sheet[] {
  const header = (heading: string) => [
    [...CODES, heading],
    [undefined, undefined, undefined, '合计', '基本支出', '项目支出'],
  ];
  const itself = (of: (line: Line) => number) => of;
  return [
    byCode('08', '预算08表 政府性基金预算财政拨款支出表', header('政府性基金预算支出'), lines, itself),
    byCode('09', '预算09表 国有资本经营预算财政拨款支出表', header('国有资本经营预算支出'), lines, itself),
  ];
}

const CODES = ['支出功能分类科目', '政府支出经济分类科目', '部门支出经济分类科目'];

function byCode(
  name: string,
  title: string,
  header: readonly (readonly (string | undefined)[])[],
  lines: readonly Line[],
  counted: (of: (line: Line) => number) => (line: Line) => number,
): Sheet {
  const columns = [both, basic, project].map(counted);
  return sheetOf(name, [
    [title],
    ['金额单位：万元'],
    ...header,
    ...lines.map((line) => [
      line.functional.join('-'),
      line.government,
      line.department,
      ...columns.map((of) => of(line) / 1e6),
    ]),
    ['合计', undefined, undefined, ...columns.map((of) => total(lines, of))],
  ]);
}
