import { procurementLetter } from '../../../../src/budget/identities/code/procurement-letter';
import { countsOf, findingsOf } from '../../findings-of';
import { workbookOf } from '../../workbook-of';

const procurement = (...labels: readonly string[]) =>
  workbookOf({
    采购: [
      ['预算04表 政府采购预算明细表'],
      ['金额单位：万元'],
      ['采购类别', '金额'],
      ...labels.map((label) => [label, 1]),
      ['合计', labels.length],
    ],
  });

describe('the letter of a procurement category', () => {
  test.each([
    ['with a dash', ['A-货物', 'B-工程', 'C-服务'], 3],
    ['typed otherwise', ['Ａ 货物', 'b．政府采购工程', 'C服务类'], 3],
    ['left out', ['货物', '工程', '服务'], 0],
  ])('fits %s', (_, labels, pass) => {
    const workbook = procurement(...labels);
    expect(findingsOf(procurementLetter, workbook)).toEqual([]);
    expect(countsOf(procurementLetter, workbook)).toMatchObject({ pass });
  });

  test.each([
    ['two exchanged', ['A-货物', 'C-工程', 'B-服务'], ['采购!A5', '采购!A6']],
    ['one mistyped', ['A-货物', 'B-工程', 'D-服务'], ['采购!A6']],
  ])('does not fit with %s', (_, labels, cells) => {
    expect(findingsOf(procurementLetter, procurement(...labels))).toEqual(
      cells.map((cell) => ({ cell, outcome: 'fail', severity: 'warning', message: 'fail' })),
    );
  });
});
