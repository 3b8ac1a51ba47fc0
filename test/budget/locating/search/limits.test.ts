import { generalBudgetSheet } from '../../sheet-sources/general-budget';
import { procurementSheet } from '../../sheet-sources/procurement';
import { workbookOf } from '../../workbook-of';
import { causesOf } from '../causes-of';
import { office } from '../office';
import type { Sheets } from '../office';
import { partly } from '../test-error-type';

const code = ['618001', '2010302', '一般行政管理事务'];

/** Of project expenditure of 358.64, more is without construction. */
const partOfProject = (amount: number): Sheets => ({
  '06': generalBudgetSheet([[...code, 358.64, null, null, null, 358.64, amount]]),
});

describe('a limit (≤) that nothing else bears out', () => {
  it.each<readonly [string, Sheets, string]>([
    ['another digit', partOfProject(368.64), '06!I5 column-bound'],
    ['a lost point', partOfProject(35864), '06!I5 column-bound'],
    ['元 for 万元', partOfProject(3586400), '06!I5 column-bound'],
    ['any amount', partOfProject(999.01), '06!I5 column-bound'],
    [
      'more procurement than expenditure',
      {
        '03': office['03'],
        '04': procurementSheet([
          ['货物', 2350],
          ['工程', 18.4],
          ['合计', 2368.4],
        ]),
      },
      '04!B6 procurement-ceiling',
    ],
  ])('says that an amount is wrong and not what it should be: %s', (_, sheets, finding) => {
    const causes = causesOf(workbookOf(sheets));
    expect(causes).toEqual([partly({ certainty: 'possible', explains: [finding] })]);
  });

  it('names the amount that is just as much among others', () => {
    const [cause] = causesOf(workbookOf(partOfProject(35864)));
    const proposed = [cause, ...(cause?.orElse ?? [])].map((each) => each?.mends);
    expect(proposed).toContainEqual({ '06!I5': '358.64' });
  });
});

describe('a limit that is broken together with equations', () => {
  it.each<readonly [string, Sheets, Parameters<typeof partly>[0]]>([
    [
      'by the part, which its total bears out',
      {
        '06': generalBudgetSheet([
          [...code, 358.64, null, null, null, 358.64, 35864],
          ['618001', '2010303', '机关服务', 12, null, null, null, 12, 12],
          ['合计', null, null, 370.64, null, null, null, 370.64, 370.64],
        ]),
      },
      {
        errorType: 'separator',
        certainty: 'certain',
        mends: { '06!I5': '358.64' },
        explains: ['06!I5 column-bound', '06!I7 column-total'],
      },
    ],
    [
      'by the whole, which is too small',
      {
        '06': generalBudgetSheet([
          [...code, 358.64, null, null, null, 58.64, 358.64],
          ['618001', '2010303', '机关服务', 12, null, null, null, 12, 12],
          ['合计', null, null, 370.64, null, null, null, 370.64, 370.64],
        ]),
      },
      {
        errorType: 'digit',
        certainty: 'certain',
        mends: { '06!H5': '358.64' },
        explains: ['06!D5 row-total', '06!H7 column-total', '06!I5 column-bound'],
      },
    ],
  ])('is explained with them: %s', (_, sheets, expected) => {
    expect(causesOf(workbookOf(sheets))).toEqual([partly(expected)]);
  });
});
