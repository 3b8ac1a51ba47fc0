import * as fc from 'fast-check';
import { Amount } from '../../../../src/amount/amount';
import { listedItems } from '../../../../src/budget/classification/classification';
import type { Classification } from '../../../../src/budget/classification/classification';
import { splitCode } from '../../../../src/budget/classification/code';
import type { CodeAndName } from '../../../../src/budget/classification/code';
import {
  carriedFund,
  indicatorLevel1,
  indicatorLevel2,
  indicatorRelation,
  payingFund,
  revenueFund,
} from '../../../../src/budget/disclosure/base/choices';
import type { BaseContent, Choice } from '../../../../src/budget/disclosure/base/base-sheet';
import { readBaseSheets } from '../../../../src/budget/disclosure/base/reading/read-base-sheets';
import type { BudgetLine, MemoItem } from '../../../../src/budget/disclosure/data/lines';
import type { DisclosureData, IndicatorEntry } from '../../../../src/budget/disclosure/data/disclosure-data';
import { NO_SOURCE_FIGURES, NO_SOURCE_ROWS } from '../../../../src/budget/disclosure/data/source-figures';
import { readWorkbook } from '../../../../src/hosts/file/read-workbook';
import { templatePlan } from '../../../../src/budget/sheets/base-sheet/template-plan';
import { runs } from '../../../properties/runs';
import { writeSpreadsheet } from '../../../../src/ooxml/write/write-spreadsheet';

const amount = fc
  .oneof(fc.integer({ min: 1, max: 10 ** 8 }), fc.integer({ min: -(10 ** 14), max: 10 ** 14 }))
  .map((millionths) => Amount.ofScaled(millionths, 6));

/** What people name things: with quotes, signs that begin formulas, line breaks, digits. */
const name = fc.constantFrom(
  '清河街道办事处',
  '=1+1',
  '+8',
  '-甲',
  '@乙',
  '“侨之家”\n工作经费',
  '007',
  'a<b>&"c"',
);

function choicesOf(content: BaseContent): readonly Choice[] {
  return content.kind === 'choice' ? content.choices : [];
}

const keyOf = (content: BaseContent) => fc.constantFrom(...choicesOf(content).map(({ key }) => key));
const labelOf = (content: BaseContent) => fc.constantFrom(...choicesOf(content).map(({ label }) => label.zh));

function codeOf(classification: Classification): fc.Arbitrary<CodeAndName> {
  return fc
    .constantFrom(...listedItems(classification))
    .map((text) => splitCode(text) ?? { code: '', name: '' });
}

const purposes = fc.record({
  procurement: fc.constantFrom(null, 'goods', 'works', 'services'),
  catalogue: fc.constantFrom<BudgetLine['catalogue']>(
    null,
    ['02-履职', '0211-后勤', '印刷'],
    ['01-公共', '', ''],
  ),
  threePublic: fc.constantFrom(null, 'overseas', 'reception', 'vehicle-purchase', 'vehicle-operation'),
});

const line: fc.Arbitrary<BudgetLine> = fc
  .record({
    unit: name,
    functional: codeOf('functional'),
    governmentEconomic: codeOf('governmentEconomic'),
    departmentEconomic: codeOf('departmentEconomic'),
    fund: keyOf(payingFund),
    year: fc.constantFrom('this-year', 'carried-in'),
    category: fc.constantFrom('personnel', 'public', 'project', 'operating', 'remittance', 'subsidy'),
    project: name,
    construction: fc.boolean(),
    amount,
    purposes,
  })
  .map(({ purposes: shown, ...own }) => ({
    ...own,
    project: own.category === 'project' ? own.project : null,
    ...shown,
  }));

const memoItem: fc.Arbitrary<MemoItem> = fc
  .record({
    unit: name,
    functional: fc.constantFrom(null, '212-城乡社区支出', '20103-政府办公厅（室）及相关机构事务'),
    fiscal: fc.boolean(),
    project: fc.option(name),
    amount,
    purposes,
  })
  .map(({ purposes: shown, ...own }) => ({ ...own, ...shown }))
  .filter(({ project, procurement, catalogue, threePublic }) =>
    [project, procurement, catalogue, threePublic].some((each) => each !== null),
  );

const entry = { unit: name, unitCode: fc.constantFrom('', '618001', '007'), amount };

function indicatorOf({ unit, project }: BudgetLine): fc.Arbitrary<IndicatorEntry> {
  return fc.record({
    unit: fc.constant(unit ?? ''),
    project: fc.constant(project ?? ''),
    goal: fc.constantFrom('', '目标'),
    level1: labelOf(indicatorLevel1),
    level2: labelOf(indicatorLevel2),
    level3: name,
    relation: labelOf(indicatorRelation),
    value: fc.constantFrom('95', '0.50', '优'),
    measure: fc.constantFrom('', '%', '万元'),
  });
}

const data: fc.Arbitrary<DisclosureData> = fc.array(line, { maxLength: 12 }).chain((lines) => {
  const projects = lines.filter(({ project }) => project !== null);
  return fc.record({
    department: fc.record({
      year: fc.integer({ min: 2000, max: 2099 }),
      name,
      officeRunning: fc.oneof(
        fc.constantFrom(null, undefined),
        amount.filter(({ isZero }) => !isZero),
      ),
    }),
    lines: fc.constant(lines),
    revenues: fc.array(fc.record({ ...entry, fund: keyOf(revenueFund) }), { maxLength: 4 }),
    carryOvers: fc.array(
      fc.oneof(
        fc.record({
          ...entry,
          fund: keyOf(carriedFund),
          direction: fc.constant('carried-in' as const),
          functional: fc.constant(null),
        }),
        fc.record({
          ...entry,
          fund: keyOf(carriedFund),
          direction: fc.constant('carried-out' as const),
          functional: fc.option(fc.constantFrom(...listedItems('functional'))),
        }),
      ),
      { maxLength: 4 },
    ),
    indicators: projects.length === 0 ? fc.constant([]) : fc.tuple(...projects.map(indicatorOf)),
    memoItems: fc.array(memoItem, { maxLength: 6 }),
    missing: fc.constant(new Set<never>()),
    sourceFigures: fc.constant(NO_SOURCE_FIGURES),
    sourceRows: fc.constant(NO_SOURCE_ROWS),
  });
});

/** Amounts by what they are worth, however they are held. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

test.each(['zh-CN', 'en-US'] as const)(
  'data written as a template in %s is read back as it was',
  async (language) => {
    await fc.assert(
      fc.asyncProperty(data, async (written) => {
        const bytes = writeSpreadsheet(templatePlan(language, { data: written, notes: [] }));
        const reading = readBaseSheets(await readWorkbook(bytes, 'data.xlsx'));
        expect(reading).toMatchObject({ kind: 'data', notices: [] });
        expect(plain(reading.kind === 'data' && reading.data)).toEqual(plain(written));
      }),
      runs(12),
    );
  },
);

test.each(['zh-CN', 'en-US'] as const)('the empty template in %s is read as examples', async (language) => {
  const reading = readBaseSheets(await readWorkbook(writeSpreadsheet(templatePlan(language)), 'data.xlsx'));
  expect(reading).toMatchObject({ kind: 'data', notices: [{ kind: 'only-examples' }] });
  expect(reading.kind === 'data' && reading.data.lines?.length).toBe(2);
});
