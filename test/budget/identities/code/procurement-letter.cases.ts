import { procurementLetter } from '../../../../src/budget/identities/code/procurement-letter';
import type { SheetSource } from '../../workbook-of';
import type { RuleCases } from '../test-rule';

const procurement = (...labels: readonly string[]): SheetSource => [
  ['预算04表 政府采购预算明细表'],
  ['金额单位：万元'],
  ['采购类别', '金额'],
  ...labels.map((label) => [label, 1]),
  ['合计', labels.length],
];

export const cases: RuleCases = {
  rule: procurementLetter,
  holds: [
    { name: 'with a dash', sheets: { 采购: procurement('A-货物', 'B-工程', 'C-服务') }, pass: 3 },
    {
      name: 'typed otherwise',
      sheets: { 采购: procurement('Ａ 货物', 'b．政府采购工程', 'C服务类') },
      pass: 3,
    },
    { name: 'left out', sheets: { 采购: procurement('货物', '工程', '服务') }, pass: 0 },
  ],
  fails: [
    {
      name: 'two exchanged',
      sheets: { 采购: procurement('A-货物', 'C-工程', 'B-服务') },
      findings: [
        { cell: '采购!A5', severity: 'warning', message: 'fail' },
        { cell: '采购!A6', severity: 'warning', message: 'fail' },
      ],
    },
    {
      name: 'one mistyped',
      sheets: { 采购: procurement('A-货物', 'B-工程', 'D-服务') },
      findings: [{ cell: '采购!A6', severity: 'warning', message: 'fail' }],
    },
  ],
};
