import type { Cause, ErrorType, Explanation } from '../../../src/budget/locating/cause';
import type { Language } from '../../../src/common/language';
import { messagesIn } from '../../../src/budget/reporting/messages';
import { causeReason, causeSentence } from '../../../src/budget/reporting/causes/cause-sentence';
import { limited } from '../../../src/budget/reporting/causes/message-context';
import { shareOf } from '../../../src/budget/reporting/json/correction-list';
import { checked, expenditureSheet, summarySheet } from './books';
import { cause, explanation, leftOut } from './causes';
import type { Change } from './causes';

const OTHER = expenditureSheet([[1, 1, null]]);
const result = checked(
  [
    [12599200, 12.59, 0], // 4
    ['1,2345', 20, 10],
    [125900, 12.59, null],
    [13.59, 12.59, null], // 7
    [0.0125, 12.59, null],
    [12.95, 12.59, null], // 9
    [-5, 5, null],
    [806.83, 806.83, null], // 11
    [806.83, 10, null],
    [806.83, 20, null], // 13
    [806.83, 30, 5],
  ],
  { 预算07表: OTHER, 预算10表: OTHER, 甲: OTHER, 乙: OTHER },
);
const tables = result.book.tables.filter(({ sheet }) => sheet !== '支出');

function of(slip: ErrorType, ...changes: readonly [Change, ...Change[]]): Explanation {
  return explanation(result, slip, changes);
}

function sentence(explained: Explanation, more: Partial<Cause> = {}, language: Language = 'zh-CN'): string {
  const text = causeSentence(cause(result, explained, more), result.book, language);
  return text.replace(/(20103\d\d)-\S+ \S+ 30201-办公费/g, '$1');
}

test.each<[expected: string, explained: Explanation]>([
  [
    '支出 D4 2010301 · 合计：小数点误作千分位，12,599,200.00 应为 12.5992。',
    of('separator', ['D4', '12.5992']),
  ],
  ['支出 D8 2010305 · 合计：千分位误作小数点，0.0125 应为 12.50。', of('separator', ['D8', '12.5'])],
  ['支出 D7 2010304 · 合计：小数点或千分位的位置不对，13.59 应为 1.359。', of('separator', ['D7', '1.359'])],
  [
    '支出 D4、D6：小数点误作千分位，如 D4（合计）12,599,200.00 应为 12.5992。',
    of('separator', ['D4', '12.5992'], ['D6', '0.1259']),
  ],
  [
    '支出 D4、D8：小数点或千分位的位置不对，如 D4（合计）12,599,200.00 应为 12.5992。',
    of('separator', ['D4', '12.5992'], ['D8', '12.5']),
  ],
  [
    '支出 D6 2010303 · 合计：按元填写，而本表的单位是万元，125,900.00 应为 12.59。',
    of('unit', ['D6', '12.59']),
  ],
  ['支出 D6 2010303 · 合计：金额的单位用错，125,900.00 应为 7.00。', of('unit', ['D6', '7'])],
  ['支出 D7 2010304 · 合计：一位数字写错，13.59 应为 12.59。', of('digit', ['D7', '12.59'])],
  ['支出 D7 2010304 · 合计：多写一位数字，13.59 应为 1.39。', of('digit', ['D7', '1.39'])],
  ['支出 D7 2010304 · 合计：漏写一位数字，13.59 应为 133.59。', of('digit', ['D7', '133.59'])],
  ['支出 D9 2010306 · 合计：相邻两位数字颠倒，12.95 应为 12.59。', of('transposition', ['D9', '12.59'])],
  ['支出 D10 2010307 · 合计：正负号写反，-5.00 应为 5.00。', of('sign', ['D10', '5'])],
  [
    '支出 E11:F11 2010308：金额填错了栏，E11 的 806.83 应在 F11（项目支出）。',
    of('shifted-row', ['E11', null], ['F11', '806.83']),
  ],
  [
    '支出 第 11—14 行：金额填错了栏，E 列的金额应在 F 列（项目支出）；F14 的 5.00 应在 E14（基本支出）。',
    of(
      'shifted-row',
      ['E11', null],
      ['F11', '806.83'],
      ['E12', null],
      ['F12', '10'],
      ['E13', null],
      ['F13', '20'],
      ['E14', '5'],
      ['F14', '30'],
    ),
  ],
  ['支出 F11 2010308 · 合计：金额填错了栏，应为 806.83。', of('shifted-row', ['F11', '806.83'])],
  [
    '支出 第 11—14 行：整段金额比名称低一行，如 E11（基本支出）806.83 应为 10.00，各行金额应上移一行。',
    of('shifted-block', ['E11', '10'], ['E12', '20'], ['E13', '30'], ['E14', null]),
  ],
  [
    '支出 第 12—14 行：整段金额比名称高一行，如 E12（基本支出）10.00 应为 806.83，各行金额应下移一行。',
    of('shifted-block', ['E12', '806.83'], ['E13', '10'], ['E14', '20']),
  ],
  [
    '支出 第 11、13—14 行：整段金额比名称低一行，如 E11（基本支出）806.83 应为 10.00，各行金额应上移一行。',
    of('shifted-block', ['E11', '10'], ['E13', '30'], ['E14', null]),
  ],
  ['支出 第 12 行：整段金额与名称错开了行，10.00 应为 3.00。', of('shifted-block', ['E12', '3'])],
  [
    '支出 第 12—13 行：两行的金额互换，“2010309”与“2010310”的金额应对调。',
    of('swapped-rows', ['E12', '20'], ['E13', '10']),
  ],
  ['支出 D13:E13 2010310：同一行列了两次，这一行应删去。', of('duplicate-row', ['D13', null], ['E13', null])],
  ['支出 F12 2010309 · 合计：漏填金额，应为 796.83。', of('omitted-amount', ['F12', '796.83'])],
  [
    '支出 D14 2010311 · 合计：公式的求和范围不对，806.83 应为 35.00，请改公式的范围，不要直接填数。',
    of('formula-range', ['D14', '35']),
  ],
  [
    '支出 D14 2010311 · 合计：各项无误，合计没有随之更新，806.83 应为 35.00。',
    of('stale-total', ['D14', '35']),
  ],
  [
    '支出 D14 2010311 · 合计：填成了上级科目或合计的金额，806.83 应为 35.00。',
    of('parent-figure', ['D14', '35']),
  ],
  ['支出 D5 2010302 · 合计：数字存成了文本，“1,2345” 应为 12,345.00。', of('text-number', ['D5', '12345'])],
  [
    '支出 D14 2010311 · 合计：金额有误，806.83 应为 35.00，看不出是怎样写错的。',
    of('unknown', ['D14', '35']),
  ],
])('%s', (expected, explained) => {
  expect(sentence(explained)).toBe(expected);
});

test('of many notes the first are told, and how many there are', () => {
  const notes = ['甲', '乙', '丙', '丁'];
  expect(limited(notes, { language: 'zh-CN' })).toBe('甲；乙；丙，等 4 处');
  expect(limited(notes.slice(1), { language: 'zh-CN' })).toBe('乙；丙；丁');
});

describe('a cell that holds a text', () => {
  const texts = checked([
    ['12,345,67', '小计', 10],
    ['12345.67', 12345.67, 10],
  ]);
  const told = (slip: ErrorType, change: Change) =>
    causeSentence(cause(texts, explanation(texts, slip, [change])), texts.book, 'zh-CN');

  test.each<[string, ErrorType, Change]>([
    ['：小数点误作千分位，“12,345,67” 应为 12,345.67。', 'separator', ['D4', '12345.67']],
    ['：漏填金额，该格现为“小计”，应为 20.00。', 'omitted-amount', ['E4', '20']],
    ['：金额有误，该格现为“小计”，应为 20.00，看不出是怎样写错的。', 'unknown', ['E4', '20']],
    ['：一位数字写错，12,345.67 应为 12,345.66。', 'digit', ['D5', '12345.66']],
    ['：数字存成了文本，“12345.67” 应为 12,345.67。', 'text-number', ['D5', '12345.67']],
    ['：小数点或千分位的位置不对，12,345.67 应为 12,345.67。', 'separator', ['E5', '12345.67']],
  ])('%s', (expected, slip, change) => {
    expect(told(slip, change)).toContain(expected);
  });
});

describe('a formula', () => {
  test('is quoted', () => {
    const book = checked([], {
      公式: [
        ...expenditureSheet([]),
        ['2010301-行政运行', '50201', '30201', { value: 3, formula: 'SUM(E4:E4)', format: '0.00' }, 3, 2],
      ],
    });
    const range = cause(book, explanation(book, 'formula-range', [['公式!D4', '5']]));
    expect(causeSentence(range, book.book, 'zh-CN')).toContain(
      '公式 =SUM(E4:E4) 的求和范围不对，3.00 应为 5.00',
    );
    expect(causeSentence(range, book.book, 'en-US')).toContain('formula =SUM(E4:E4) adds up the wrong range');
  });
});

describe('rows that are missing', () => {
  const known = ['2110199-行政运行', '预算07表!A33'] as const;
  const nameless = [undefined, undefined] as const;

  test('are named with their amounts and where they are known from', () => {
    const one = leftOut(result, [...known, ['D12', '5'], ['E12', '5']]);
    expect(sentence(one)).toBe(
      '支出：漏了一行，第 12 行之前应有“2110199-行政运行”，合计 5.00、基本支出 5.00（名称见预算07表 A33）。',
    );
  });

  test('are counted where there are many', () => {
    const many = leftOut(
      result,
      [...known, ['D12', '5'], ['E12', '5']],
      [...nameless, ['D12', '6']],
      [...known, ['D13', '7']],
      [...known, ['D14', '8']],
    );
    expect(sentence(many, { certainty: 'likely' })).toBe(
      '支出：很可能是漏了 4 行，第 12 行之前似应有 2 行，第 13 行之前 1 行，第 14 行之前 1 行。',
    );
  });
});

describe('many cells', () => {
  test('are named as ranges and counted, the first with its figures', () => {
    const many = of(
      'separator',
      ['D4', '12.59'],
      ['E7', '3'],
      ['E8', '3'],
      ['D9', '3'],
      ['F11', '3'],
      ['F14', '2'],
    );
    expect(sentence(many)).toBe(
      '支出 D4、D9、E7:E8 等 6 格：小数点或千分位的位置不对，如 D4（合计）12,599,200.00 应为 12.59。',
    );
  });
});

test('cells that hold the same wrong amount need no example', () => {
  const both = of('separator', ['E4', '12590'], ['E6', '12590'], ['E7', '12590']);
  expect(sentence(both)).toBe('支出 E4、E6:E7 共 3 格：千分位误作小数点，12.59 应为 12,590.00。');
});

describe('amounts that move', () => {
  const placed = checked([[806.83, 806.83, null]], {
    预算01表: [
      ['预算01表 收支总表'],
      ['收入', null, '支出'],
      ['项目', '预算数', '项目', '预算数'],
      ['一、一般公共预算拨款收入', 30, '一、一般公共服务支出', 30],
      [null, '收入总计', 30],
      [null, null, 7, '支出总计'],
    ],
  });

  test('may have to be put right as well', () => {
    const both = of('shifted-row', ['D4', null], ['E4', '12.5992'], ['D5', null], ['E5', '12345']);
    expect(sentence(both)).toContain(
      '：金额填错了栏，D4 的 12,599,200.00（改为 12.5992）应在 E4（基本支出）；',
    );
  });

  test('find names in their way, which nobody knows a place for', () => {
    const { corrections, ...rest } = explanation(placed, 'shifted-row', [
      ['预算01表!C5', null],
      ['预算01表!B5', '30'],
    ]);
    const [from, to] = corrections;
    const taken = to ? [{ ...to, isTaken: true as const }] : [];
    expect(
      causeSentence(cause(placed, { ...rest, corrections: [from, ...taken] }), placed.book, 'zh-CN'),
    ).toMatch(/：金额填错了栏，C5 的 30 应在 B5.*，B5 现有文字，请先移开。$/);
  });

  test('take the names with them that stand in their place', () => {
    const { corrections, ...rest } = explanation(placed, 'shifted-row', [
      ['预算01表!C5', null],
      ['预算01表!B5', '30'],
    ]);
    const name = { ...corrections[0], at: { sheet: '预算01表', row: 4, column: 0 }, observed: undefined };
    const moving = { ...rest, corrections: [...corrections, { ...name, name: '收入总计' }] as const };
    expect(causeSentence(cause(placed, moving), placed.book, 'zh-CN')).toMatch(
      /：金额填错了栏，C5 的 30 应在 B5.*，“收入总计”移到 A5。$/,
    );
  });

  test('are called by what stands beside them where no table knows them', () => {
    const stray = explanation(placed, 'unknown', [['预算01表!E4', '3']]);
    const nameless = { ...stray.corrections[0], label: { zh: '', en: '' } };
    expect(
      causeSentence(cause(placed, { ...stray, corrections: [nameless] }), placed.book, 'zh-CN'),
    ).toContain('预算01表 E4 一、一般公共服务支出：');
  });

  test('may belong elsewhere', () => {
    const one = of('shifted-row', ['E11', null], ['F11', '806.83']);
    const other = of('shifted-row', ['E11', null], ['D11', '806.83']);
    expect(sentence(one, { certainty: 'possible', alternatives: [other], satisfiedCount: 2 })).toContain(
      '。也可能是 E11 的 806.83 应在 D11（合计）。只凭这 2 处勾稽分不出应填在哪一格，请核对原始数据。',
    );
  });
});

describe('the evidence', () => {
  const separator = of('separator', ['D4', '12.59']);

  test.each<[string, Partial<Cause>]>([
    [
      '（与预算07表、预算10表一致；修正后 5 处勾稽全部成立）。',
      { corroboratedBy: tables.slice(0, 2), satisfiedCount: 5 },
    ],
    ['（与预算07表、预算10表、甲等 4 张表一致）。', { corroboratedBy: tables }],
    ['（修正后 1 处勾稽成立）。', { satisfiedCount: 1 }],
    ['12.59。', {}],
  ])('%s', (expected, more) => {
    expect(sentence(separator, more).endsWith(expected)).toBe(true);
  });

  test('says all ties only where none of those that fail stays', () => {
    const explains = result.findings.filter(({ equation }) => equation).slice(0, 3);
    expect(sentence(separator, { explains, satisfiedCount: 2 })).toContain('修正后 2 处勾稽成立');
    expect(sentence(separator, { explains, satisfiedCount: 3 })).toContain('修正后 3 处勾稽全部成立');
  });

  test('follows brackets without any', () => {
    const shifted = of('shifted-row', ['E11', null], ['F11', '806.83']);
    expect(sentence(shifted, { corroboratedBy: tables.slice(0, 1), satisfiedCount: 3 })).toContain(
      '应在 F11（项目支出），与预算07表一致，修正后 3 处勾稽全部成立。',
    );
  });

  test('names a table by its title where its sheet holds others too', () => {
    const twice = checked([], { 两张: [...summarySheet, [], ...OTHER] });
    const [first] = twice.book.tables.filter(({ sheet }) => sheet === '两张');
    const one = cause(twice, explanation(twice, 'sign', [['两张!B5', '2']]), {
      corroboratedBy: first ? [first] : [],
    });
    expect(causeSentence(one, twice.book, 'zh-CN')).toContain('与收支总表一致');
  });
});

describe('what is not sure', () => {
  const digit = of('digit', ['D7', '12.59']);

  test('is never put as sure', () => {
    expect(sentence(digit, { certainty: 'likely' })).toContain(
      '：很可能是一位数字写错，13.59 似应为 12.59。',
    );
    expect(sentence(digit, { certainty: 'possible' })).toContain(
      '：可能是一位数字写错，13.59 或应为 12.59。',
    );
    expect(sentence(digit, { certainty: 'likely' }, 'en-US')).toContain(
      ': probably one wrong digit; 13.59 should probably be 12.59.',
    );
    expect(sentence(digit, { certainty: 'possible' }, 'en-US')).toContain(
      ': possibly one wrong digit; 13.59 may have to be 12.59.',
    );
  });

  const alternatives = [
    of('digit', ['E7', '13.59']),
    of('shifted-row', ['E5', null], ['F5', '20']),
    of('unknown', ['F4', null]),
    of('unknown', ['F14', '7']),
  ];

  test('comes with up to three alternatives, where it is only possible', () => {
    expect(sentence(digit, { certainty: 'possible', alternatives, satisfiedCount: 1 })).toContain(
      '。也可能是 E7 一位数字写错（12.59 → 13.59）、E5 的 20.00 应在 F5（项目支出）、F4 金额有误（0.00 → 删去）等 4 种情形。' +
        '只凭这一处勾稽分不出是哪一格错，请核对原始数据。',
    );
    expect(sentence(digit, { certainty: 'likely', alternatives })).not.toContain('也可能');
  });

  test('is to be looked up where nothing else comes into question', () => {
    expect(sentence(digit, { certainty: 'possible' })).toContain('12.59。依据还不充分，请核对原始数据。');
    expect(sentence(digit, { certainty: 'likely' })).not.toContain('核对');
  });

  test('is said in a list only of the cells that are in question', () => {
    const two = of('digit', ['D7', '12.59'], ['E7', '3']);
    const unsure = cause(result, two, {
      certainty: 'possible',
      alternatives: [of('digit', ['D7', '12.59'], ['E7', '4'])],
    });
    const [sure, open] = two.corrections.map((each) =>
      causeReason(unsure, shareOf(two, each), result.book, 'zh-CN'),
    );
    expect(sure).toBe('一位数字写错。');
    expect(open).toContain('也可能是');
  });

  test('tells alternatives for the same cells apart by what differs', () => {
    const both = of('digit', ['D7', '12.59'], ['E7', '3']);
    const other = [of('digit', ['D7', '12.59'], ['E7', '4'])];
    expect(sentence(both, { certainty: 'possible', alternatives: other })).toContain('（E7 12.59 → 4.00）');
  });

  test('names amounts that moved to another row', () => {
    const moved = of('shifted-row', ['E11', null], ['F12', '806.83']);
    expect(sentence(moved)).toBe('支出：金额填错了格，E11 的 806.83 应在 F12（项目支出）。');
  });

  test('says what cannot be told: the cell, or the amount', () => {
    const sameCell = [of('transposition', ['D7', '15.39'])];
    expect(sentence(digit, { certainty: 'possible', alternatives: sameCell, satisfiedCount: 2 })).toContain(
      '只凭这 2 处勾稽分不出应是哪个数，请核对原始数据。',
    );
    expect(
      sentence(digit, { certainty: 'possible', alternatives: sameCell, satisfiedCount: 2 }, 'en-US'),
    ).toContain(
      'Or D7: two neighbouring digits swapped (13.59 → 15.39). These 2 ties alone cannot tell which amount is meant: look it up.',
    );
  });
});

test('for a list, the place and the figures stand elsewhere', () => {
  const one = cause(result, of('digit', ['D7', '12.59']), { satisfiedCount: 2 });
  const reason = (language: Language) => causeReason(one, one, result.book, language);
  expect(reason('zh-CN')).toBe('一位数字写错（修正后 2 处勾稽全部成立）。');
  expect(reason('en-US')).toBe('One wrong digit (once corrected, both ties hold).');
});

describe('each line of a list is told its own part', () => {
  const reasons = (explained: Explanation) =>
    explained.corrections.map((each) =>
      causeReason(cause(result, explained), shareOf(explained, each), result.book, 'zh-CN'),
    );

  test.each<[string, Explanation, readonly string[]]>([
    [
      'how its amount is typed',
      of('separator', ['D4', '12.5992'], ['D8', '12.5']),
      ['小数点误作千分位。', '千分位误作小数点。'],
    ],
    [
      'where the amounts of its row belong',
      of('shifted-row', ['E11', null], ['F11', '806.83'], ['E12', null], ['F12', '10']),
      [
        '金额填错了栏，E11 的 806.83 应在 F11（项目支出）。',
        '金额填错了栏，E11 的 806.83 应在 F11（项目支出）。',
        '金额填错了栏，E12 的 10.00 应在 F12（项目支出）。',
        '金额填错了栏，E12 的 10.00 应在 F12（项目支出）。',
      ],
    ],
    [
      'from which row it comes',
      of('shifted-row', ['E11', null], ['F12', '806.83']),
      Array<string>(2).fill('金额填错了格，E11 的 806.83 应在 F12（项目支出）。'),
    ],
    [
      'which row is missing',
      leftOut(result, ['甲', '预算07表!A33', ['D12', '5']], [undefined, undefined, ['D13', '6']]),
      ['漏了一行，名称见预算07表 A33。', '漏了一行。'],
    ],
    [
      'of the whole block',
      of('shifted-block', ['E11', '10'], ['E12', '20'], ['E13', '30'], ['E14', null]),
      Array<string>(4).fill('整段金额比名称低一行，各行金额应上移一行。'),
    ],
  ])('%s', (_, explained, expected) => {
    expect(reasons(explained)).toEqual(expected);
  });
});

test('both languages have a phrase for everything', () => {
  const phrases = (language: Language) => Object.entries(messagesIn(language).causes.phrases);
  expect(phrases('en-US').map(([key]) => key)).toEqual(phrases('zh-CN').map(([key]) => key));
  for (const [, phrase] of [...phrases('zh-CN'), ...phrases('en-US')]) expect(phrase).toMatch(/\S/);
});
