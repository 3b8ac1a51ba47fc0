import { markdown } from '../../../src/budget/publishing/explanations/markdown';

test('headings are one level below the title, and placeholders bold in brackets', () => {
  expect(
    markdown({
      title: [{ text: '说明' }],
      blocks: [
        { kind: 'heading', level: 1, text: '一、收入' },
        { kind: 'heading', level: 2, text: '（一）来源' },
        {
          kind: 'paragraph',
          runs: [{ text: '收入' }, { text: '金额', placeholder: true }, { text: '万元。' }],
        },
      ],
    }),
  ).toBe('# 说明\n\n## 一、收入\n\n### （一）来源\n\n收入〔**请填写：金额**〕万元。\n');
});

test.each([
  ['*甲*_乙_', '\\*甲\\*\\_乙\\_'],
  ['<b>甲</b> & `乙`', '\\<b\\>甲\\</b\\> \\& \\`乙\\`'],
  ['[甲](http://x)', '\\[甲\\](http://x)'],
  ['一行\n\n# 二行', '一行 \\# 二行'],
  ['- 甲', '\\- 甲'],
  ['+甲', '\\+甲'],
  ['1. 甲', '1\\. 甲'],
  ['1.甲', '1.甲'],
  ['  甲', '甲'],
])('the text %j is written as %j', (text, written) => {
  expect(markdown({ title: [], blocks: [{ kind: 'paragraph', runs: [{ text }] }] })).toBe(
    `# \n\n${written}\n`,
  );
});
