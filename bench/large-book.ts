import type { Sheet } from '../src/workbook/sheet';
import { Workbook } from '../src/workbook/workbook';
import { functionalCodes } from '../src/budget/classification/functional-codes';
import { economicCodes, functionalItems, governmentOf } from './codes';
import { sheetOf } from './sheet-of';

interface Line {
  readonly functional: readonly [string, string];
  readonly economic: readonly [string, string];
  /** In millionths of 万元: exact in a double. */
  readonly basic: number;
  readonly project: number;
}

/**
 * A consistent book in the layout of beijing-12 whose tables of rows (03, 06, 07) grow with `lines`: 03 has a row a line,
 * 06 a row a unit and code, 07 a row an economic code. Reproducible: no chance in it.
 */
export function largeBook(lines: number): Workbook {
  const all = Array.from({ length: lines }, (_, i) => line(i));
  return new Workbook([
    summary(all),
    expenditure(all),
    generalBudget(all),
    basicExpenditure(all),
    fiscal(all),
  ]);
}

function line(i: number): Line {
  const [functional, name] = functionalItems[i % functionalItems.length] ?? ['', ''];
  const [code, economicName] = economicCodes[(i * 7) % economicCodes.length] ?? ['', ''];
  const amount = 1_000_000 + ((i * 7_919) % 99_999_999);
  const isBasic = i % 3 !== 0;
  return {
    functional: [functional, name],
    economic: [code, economicName],
    basic: isBasic ? amount : 0,
    project: isBasic ? 0 : amount,
  };
}

function total(lines: readonly Line[], of: (line: Line) => number): number {
  return lines.reduce((sum, each) => sum + of(each), 0) / 1e6;
}

const both = ({ basic, project }: Line): number => basic + project;

function grouped(lines: readonly Line[], key: (line: Line) => string): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const each of lines) {
    const before = groups.get(key(each));
    if (before) before.push(each);
    else groups.set(key(each), [each]);
  }
  return groups;
}

function classRows(lines: readonly Line[]): Map<string, number> {
  const names = new Map(functionalCodes.map(([code, name]) => [code, name]));
  const groups = grouped(lines, ({ functional: [code] }) => code.slice(0, 3));
  return new Map([...groups].map(([code, each]) => [names.get(code) ?? code, total(each, both)]));
}

function halves(name: string, title: string, income: string, lines: readonly Line[]): Sheet {
  const all = total(lines, both);
  const classes = [...classRows(lines)];
  return sheetOf(name, [
    [title],
    ['金额单位：万元'],
    ['收入', undefined, '支出'],
    ['项目', '预算数', '项目', '预算数'],
    ...classes.map(([label, amount], i) => [
      i === 0 ? income : undefined,
      i === 0 ? all : undefined,
      label,
      amount,
    ]),
    ['本年收入合计', all, '本年支出合计', all],
    ['收入总计', all, '支出总计', all],
  ]);
}

function summary(lines: readonly Line[]): Sheet {
  return halves('01', '预算01表 收支总表', '一、一般公共预算拨款收入', lines);
}

function fiscal(lines: readonly Line[]): Sheet {
  return halves('05', '预算05表 财政拨款收支预算总表', '一、一般公共预算资金', lines);
}

function expenditure(lines: readonly Line[]): Sheet {
  return sheetOf('03', [
    ['预算03表 支出预算总表'],
    ['金额单位：万元'],
    ['支出功能分类科目', '政府支出经济分类科目', '部门支出经济分类科目', '合计', '基本支出', '项目支出'],
    ...lines.map((each) => [
      each.functional.join('-'),
      governmentOf(each.economic[0]),
      each.economic.join('-'),
      both(each) / 1e6,
      each.basic / 1e6,
      each.project / 1e6,
    ]),
    [
      '合计',
      undefined,
      undefined,
      total(lines, both),
      total(lines, (l) => l.basic),
      total(lines, (l) => l.project),
    ],
  ]);
}

/** Some hundred lines a unit, so that the number of units grows. */
const LINES_PER_UNIT = 300;

function generalBudget(lines: readonly Line[]): Sheet {
  const indexed = new Map(lines.map((each, i) => [each, Math.floor(i / LINES_PER_UNIT)]));
  const groups = grouped(
    lines,
    (each) => `6180${String(indexed.get(each)).padStart(3, '0')}|${each.functional[0]}`,
  );
  return sheetOf('06', [
    ['预算06表 一般公共预算财政拨款支出表'],
    ['金额单位：万元'],
    ['单位名称', '科目编码', '科目名称', '合计', '基本支出', undefined, undefined, '项目支出'],
    [undefined, undefined, undefined, undefined, '小计', '人员经费', '公用经费', '项目支出总数'],
    ...[...groups].map(([key, each]) => {
      const [unit = '', code = ''] = key.split('|');
      const basic = total(each, (l) => l.basic);
      const project = total(each, (l) => l.project);
      return [`${unit}-单位`, code, each[0]?.functional[1], total(each, both), basic, 0, basic, project];
    }),
    [
      '合计',
      undefined,
      undefined,
      total(lines, both),
      total(lines, (l) => l.basic),
      0,
      total(lines, (l) => l.basic),
      total(lines, (l) => l.project),
    ],
  ]);
}

function basicExpenditure(lines: readonly Line[]): Sheet {
  const groups = grouped(
    lines.filter(({ basic }) => basic > 0),
    ({ economic: codes }) => codes.join('-'),
  );
  const basic = total(lines, (l) => l.basic);
  return sheetOf('07', [
    ['预算07表 一般公共预算财政拨款基本支出表'],
    ['金额单位：万元'],
    ['政府支出经济分类科目', '部门支出经济分类科目', '预算数'],
    [undefined, undefined, '合计', '人员经费', '公用经费'],
    ...[...groups].map(([key, each]) => {
      const amount = total(each, (l) => l.basic);
      return [governmentOf(each[0]?.economic[0] ?? ''), key, amount, 0, amount];
    }),
    ['合计', undefined, basic, 0, basic],
  ]);
}
