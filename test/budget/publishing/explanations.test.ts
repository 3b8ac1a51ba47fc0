import { Amount } from '../../../src/amount/amount';
import type { DisclosureSet } from '../../../src/budget/disclosure/set/set-table';
import type { TextDocument } from '../../../src/budget/publishing/explanations/document';
import { explanations } from '../../../src/budget/publishing/explanations/explanations';
import { allFunds } from '../../../src/budget/layouts/funds';
import { terms } from '../../../src/budget/publishing/explanations/terms';
import { dataOf } from './data';
import { column, empty, halves, money, nothing, open, row, setOf, table, words } from './set';

/** The paragraphs under a heading, placeholders in brackets. */
function under(document: TextDocument, heading: string): string[] {
  const start = document.blocks.findIndex(
    (block) => block.kind === 'heading' && block.text.includes(heading),
  );
  const rest = document.blocks.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === 'heading');
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? block.runs.map(({ text, placeholder }) => (placeholder ? `〔${text}〕` : text)).join('')
        : [],
    );
}

const CHANGE = '〔较上年增加或减少的金额、比例和主要原因〕';

const amounts = (...texts: readonly (string | null)[]) =>
  texts.map((text) => (text === null ? nothing : money(text)));

const threePublic = table(
  {
    key: 'three-public',
    number: '10',
    title: '“三公”经费支出表',
    rows: [row('data', ...amounts('3.005', null, '0.001', '3.004', null, '3.004'))],
  },
  ...['total', 'overseas', 'reception', 'vehicles', 'vehicle-purchase', 'vehicle-operation'].map((key) =>
    column(key, `main.${key}`),
  ),
);

const procurement = table(
  {
    key: 'procurement',
    number: '04',
    title: '政府采购预算明细表',
    rows: [
      row('data', words('A-货物'), money('1')),
      row('data', words('B-工程'), nothing),
      row('data', words('C-服务'), money('2')),
      row('total', words('合计'), money('3')),
    ],
  },
  column('采购类别', 'main.item', 'text'),
  column('合计', 'main.total'),
);

const projects = table(
  {
    key: 'project-performance',
    number: '12',
    title: '项目支出绩效表',
    rows: [
      row('data', words('甲', { rowSpan: 3 }), words('项目一', { rowSpan: 2 }), money('10.5'), money('10')),
      row('data', null, null, null, null),
      row('data', null, words('项目二'), money('1'), nothing),
      row('data', words('乙'), words('项目一'), money('0.25'), money('0.25')),
    ],
  },
  column('单位名称', 'main.unit', 'text'),
  column('项目名称', 'main.project', 'text'),
  column('项目总额', 'main.total'),
  column('财政资金', 'main.fiscal'),
);

const fiscal: DisclosureSet['tables'][number] = {
  ...halves,
  key: 'fiscal-appropriation',
  number: '05',
  title: '财政拨款收支预算总表',
};

describe('revenue and expenditure', () => {
  const document = explanations(setOf(halves, fiscal), dataOf());

  test('are told with their parts and shares', () => {
    expect(under(document, '收入预算说明')).toEqual([
      `2026年收入预算为1000.50万元，${CHANGE}。`,
      '其中：本年收入1000.50万元。',
      '按资金来源划分：一般公共预算拨款收入1000.50万元，占本年收入的100.00%。',
    ]);
  });

  test('are told by class', () => {
    expect(under(document, '财政拨款支出按功能分类')).toEqual([
      `1.一般公共服务支出800.25万元，占财政拨款本年支出的79.99%，主要用于〔支出内容〕，${CHANGE}。`,
      `2.社会保障和就业支出200.25万元，占财政拨款本年支出的20.01%，主要用于〔支出内容〕，${CHANGE}。`,
    ]);
  });

  test('in 元 are told in 万元', () => {
    const inYuan = explanations(setOf({ ...halves, unit: '元' }), dataOf());
    expect(under(inYuan, '收入预算说明')[0]).toBe(`2026年收入预算为0.10万元，${CHANGE}。`);
  });
});

describe('amounts', () => {
  test('are rounded half up, but never to nothing', () => {
    expect(under(explanations(setOf(threePublic), dataOf()), '“三公”经费')).toEqual([
      `2026年财政拨款“三公”经费预算为3.01万元，${CHANGE}。`,
      '因公出国（境）费用未安排。',
      `公务接待费0.001万元，${CHANGE}。`,
      '公务用车购置费未安排。',
      `公务用车运行维护费3.00万元，${CHANGE}。`,
      '年末公务用车保有量〔辆数〕辆，本年计划购置〔辆数〕辆。',
    ]);
  });

  test('have no share said of them that would be 0.00 %', () => {
    const { rows } = procurement;
    const tiny = { ...procurement, rows: [row('data', words('A-货物'), money('0.0001')), ...rows.slice(1)] };
    expect(under(explanations(setOf(tiny), dataOf()), '政府采购')[1]).toBe(
      '其中：政府采购货物预算0.0001万元；政府采购服务预算2.00万元，占政府采购预算的66.67%。',
    );
  });

  test('of the procurement classes are those that there are', () => {
    expect(under(explanations(setOf(procurement), dataOf()), '政府采购')).toEqual([
      `2026年政府采购预算为3.00万元，${CHANGE}。`,
      '其中：政府采购货物预算1.00万元，占政府采购预算的33.33%；政府采购服务预算2.00万元，占政府采购预算的66.67%。',
    ]);
  });
});

describe('projects', () => {
  test('are counted, the same name in two units being two', () => {
    expect(under(explanations(setOf(projects), dataOf()), '绩效目标')[0]).toBe(
      '2026年编制绩效目标的项目3个，项目资金11.75万元，其中财政资金10.25万元；各项目的绩效目标和绩效指标见项目支出绩效表。',
    );
  });
});

describe('what there is none of, and what is not known', () => {
  test('an empty table is money that was not planned', () => {
    expect(under(explanations(setOf(empty), dataOf()), '政府性基金')).toEqual([
      '2026年未安排政府性基金预算财政拨款支出。',
    ]);
  });

  test('an empty table that nothing tells of is not', () => {
    const missing = dataOf({ missing: new Set(['government-fund']) });
    expect(under(explanations(setOf(empty), missing), '政府性基金')[0]).toBe(
      `2026年政府性基金预算财政拨款支出为〔政府性基金预算财政拨款支出〕万元，${CHANGE}。`,
    );
  });

  test('an open cell and a table that the pack has not are placeholders', () => {
    const unknown = { ...procurement, rows: [row('total', words('合计'), open('fund'))] };
    const document = explanations(setOf(unknown), dataOf());
    expect(under(document, '政府采购')[0]).toContain('为〔政府采购预算〕万元');
    expect(under(document, '政府购买服务')[0]).toContain('为〔政府购买服务预算〕万元');
    expect(under(document, '绩效目标')[0]).toContain('项目〔项目个数〕个');
  });

  test.each([
    [null, '2026年未安排机关运行经费预算。'],
    [Amount.fromDecimal('12.345'), `2026年机关运行经费预算为12.35万元，${CHANGE}。`],
    [undefined, `2026年机关运行经费预算为〔机关运行经费预算〕万元，${CHANGE}。`],
  ])('office running of %s', (officeRunning, sentence) => {
    const department = { year: 2026, name: '甲', officeRunning };
    expect(under(explanations(setOf(), dataOf({ department })), '机关运行')[0]).toBe(sentence);
  });

  test('the year is a placeholder where nothing states it', () => {
    const { title } = explanations({ ...setOf(), year: undefined, department: undefined }, dataOf());
    expect(title).toEqual([
      { text: '本部门' },
      { text: '预算年度', placeholder: true },
      { text: '年部门预算情况说明' },
    ]);
  });
});

describe('what no table tells', () => {
  const document = explanations(setOf(halves, fiscal), dataOf());

  test.each([
    ['部门主要职责', '〔部门的主要职责〕。'],
    ['（二）机构设置', '本部门内设机构〔个数和名称〕；纳入本部门预算编制范围的单位为〔单位名称〕。'],
    [
      '国有资产占用',
      '截至上年末，本部门固定资产总额〔金额〕万元；车辆〔辆数〕辆，共〔金额〕万元；单价100万元以上的设备（不含车辆）〔台（套）数〕台（套），共〔金额〕万元。',
    ],
  ])('is to be filled in: %s', (heading, sentence) => {
    expect(under(document, heading).at(-1)).toBe(sentence);
  });

  test('headings are numbered one after another', () => {
    const numbers = document.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text.split('、')[0]] : [],
    );
    expect(numbers).toEqual(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一']);
  });
});

describe('the glossary', () => {
  const explained = (document: TextDocument): string[] =>
    under(document, '名词解释').map((line) => /^\d+\.(.*?)：指.*。$/.exec(line)?.[1] ?? line);

  test('explains what the text says, and nothing else', () => {
    const document = explanations(setOf(halves, fiscal), dataOf());
    const told = explained(document);
    expect(told).toEqual(expect.arrayContaining(['财政拨款', '机关运行经费', '政府采购', '绩效目标']));
    expect(told).not.toContain('事业收入');
    const text = JSON.stringify(document.blocks.slice(0, -told.length - 1));
    for (const term of told) expect(text).toContain(term);
    expect(under(document, '名词解释').map((line) => parseInt(line))).toEqual(told.map((_, i) => i + 1));
  });

  test('knows every fund of the tables', () => {
    const known = terms.map(({ term }) => term);
    expect(allFunds.length).toBeGreaterThan(0);
    for (const { label } of allFunds) {
      expect(known.filter((term) => label.zh.startsWith(term))).not.toEqual([]);
    }
  });
});
