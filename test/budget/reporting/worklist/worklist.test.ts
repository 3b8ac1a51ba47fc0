import { check } from '../../../../src/budget/check';
import { reportView } from '../../../../src/budget/reporting/view/report-view';
import { worklistEntry } from '../../../../src/budget/reporting/worklist/worklist-entry';
import type { WorklistEntry } from '../../../../src/budget/reporting/worklist/worklist-entry';
import { worklistPage } from '../../../../src/budget/reporting/worklist/worklist-page';
import { worklistPlan } from '../../../../src/budget/reporting/worklist/worklist-plan';
import { office } from '../../locating/office';
import { typed } from '../../locating/edits';
import type { Edits } from '../../locating/edits';
import { workbookOf } from '../../workbook-of';

function entryOf(file: string, edits: Edits): WorklistEntry {
  const { result, diagnosis } = check(workbookOf(typed(edits, office)));
  return worklistEntry(file, result, reportView(result, diagnosis, 'zh-CN'));
}

const ENTRIES: readonly WorklistEntry[] = [
  entryOf('各单位/甲.xlsx', { '03!F9': 276.14 }),
  { file: '各单位/乙.xlsx', status: 'unreadable', problem: '文件已损坏' },
  entryOf('各单位/丙.xlsx', {}),
];

/** Cells by their texts and where they lead. */
function linesOf(plan: ReturnType<typeof worklistPlan>, sheet: number): string[] {
  return (plan.sheets[sheet]?.rows ?? []).map(({ cells }) =>
    cells.map((cell) => `${String(cell.value ?? '')}${cell.linkCell ? `→${cell.linkCell}` : ''}`).join('|'),
  );
}

test('a workbook of them: a row a file that leads to its first issue, and all issues', () => {
  const plan = worklistPlan(ENTRIES, '', 'zh-CN');
  expect(linesOf(plan, 0)).toEqual([
    '共 3 个文件：无法读取 1 个，需改 1 个，通过 1 个。',
    '序号|文件|部门|结论|错误|提醒|无法判断|缺的表|最大差额（万元）|说明',
    '1|甲.xlsx→B2||需改|3||||9|3 处需改；查明 1 个原因（确定 1 个），引起其中 3 处；115 项勾稽相符。',
    '2|乙.xlsx→B3||无法读取||||||文件已损坏',
    '3|丙.xlsx||通过||||||通过；核对 5 张表；118 项勾稽相符。',
  ]);
  expect(linesOf(plan, 1).map((line) => line.split('|').slice(0, 10).join('|'))).toEqual([
    '序号|文件|部门|表|工作表|单元格|问题|现为|应为|确定程度',
    '1|甲.xlsx||03 支出预算总表|03|F9|相邻两位颠倒|276.14|267.14|确定',
    '2|乙.xlsx|||||文件已损坏|||',
  ]);
});

test('a page of no file ends, and says that there is nothing to be done', () => {
  expect(worklistPage([], '', 'zh-CN')).toContain('<p class="verdict pass">没有需要处理的文件。</p>');
});
