/**
 * @jest-environment jsdom
 */
import axe from 'axe-core';
import { createHash } from 'node:crypto';
import { TextDecoder } from 'node:util';
import type { Language } from '../../src/common/language';
import type { Workbook } from '../../src/workbook/workbook';
import { LocalChecker } from '../../src/session/local-checker';
import { sample } from '../samples/sample';
import { MemoryHost } from './memory-host';
import { SHEET, smallBook } from './small-book';

// Files are read with it; jsdom has none.
Object.assign(globalThis, { TextDecoder });

interface Options {
  readonly title?: string;
  readonly reason?: string;
  readonly expected?: readonly string[];
}

/** The report on a workbook as a page, the reason given for all of its causes. */
async function reportOn(
  workbook: Workbook,
  language: Language,
  { title = '预算', reason, expected }: Options = {},
): Promise<string> {
  const checker = new LocalChecker();
  const { causes } = await checker.check(
    await new MemoryHost(workbook).read(),
    { withoutRules: [], ...(expected && { expected: { numbers: expected } }) },
    { language, dismissed: [] },
  );
  const dismissed = reason === undefined ? [] : causes.map(({ fingerprint }) => ({ fingerprint, reason }));
  return checker.html(title, { language, dismissed });
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

async function pageOf(workbook: Workbook, language: Language, options?: Options): Promise<Document> {
  return parsed(await reportOn(workbook, language, options));
}

const ofSample: Partial<Record<Language, Promise<string>>> = {};

/** The report on the real sample, which is written once a language. */
async function samplePage(language: Language): Promise<Document> {
  ofSample[language] ??= sample('xiaoguan-2026-typed.xlsx').then((book) => reportOn(book, language));
  return parsed(await ofSample[language]);
}

test.each(['zh-CN', 'en-US'] as const)('axe finds nothing in it, in %s', async (language) => {
  const page = await samplePage(language);
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('is complete in itself and runs nothing', async () => {
  const page = await samplePage('zh-CN');
  expect(page.querySelectorAll('script, link, img, iframe, [src], [href], [onclick], [style]')).toHaveLength(
    0,
  );
  expect(page.documentElement.lang).toBe('zh-CN');
  expect(page.title).toBe('预算');
});

test('tells every cause with its cells, what it led to, and what has none', async () => {
  const page = await samplePage('zh-CN');
  expect(page.querySelector('.verdict')?.textContent).toMatch(/^53 处需改/);
  expect(page.querySelectorAll('article')).toHaveLength(14);
  const separator = page.querySelectorAll('article')[1];
  expect(separator?.querySelector('h3')?.textContent.replace(/\s+/g, ' ').trim()).toBe(
    '确定 原因 2 · 小数点、千分位写错',
  );
  expect(separator?.querySelectorAll('tbody tr')).toHaveLength(27);
  expect(separator?.querySelectorAll('li')).toHaveLength(5);
  expect(page.body.textContent).toContain('30309 写作“奖金”');
  expect(page.querySelectorAll('section:last-of-type tbody tr')).toHaveLength(12);
});

test('tells why something is no error in the place of its cause', async () => {
  const page = await pageOf(smallBook(600), 'zh-CN', { reason: '口径不同' });
  expect(page.querySelector('article')).toBeNull();
  expect(page.querySelector('.reason')?.textContent).toBe('已说明不是错误：口径不同');
  expect(page.querySelector('.verdict.incomplete')?.textContent).toMatch(
    /^问题均已说明；另外，缺 8 张表；2 处已由用户说明；/,
  );
});

test('takes whatever stands in a cell, a title or a reason for text', async () => {
  const page = await pageOf(smallBook('<img src=x onerror=alert(1)>'), 'en-US', {
    title: '</title><script>alert(1)</script>',
    reason: '"><svg onload=alert(1)>',
  });
  expect(page.querySelectorAll('img, script, [onload], [onerror]')).toHaveLength(0);
  expect(page.title).toBe('</title><script>alert(1)</script>');
  expect(page.body.textContent).toContain('<img src=x onerror=alert(1)>');
});

test('says that nothing was found where all ties out', async () => {
  const page = await pageOf(smallBook(), 'zh-CN', { expected: ['3'] });
  expect(page.querySelector('.verdict.pass')).not.toBeNull();
  expect(page.body.textContent).toContain('没有发现问题。');
});

test('tells what was not checked', async () => {
  const page = await pageOf(smallBook(), 'zh-CN');
  expect(page.querySelector('.verdict.incomplete')?.textContent).toBe(
    '已核对的都相符；缺 8 张表；17 项勾稽相符。',
  );
  const headings = [...page.querySelectorAll('h2')].map(({ textContent }) => textContent);
  expect(headings).toContain('没有核对的 1 项');
  expect(page.body.textContent).toMatch(/缺 8 张表：工作簿里没有找到 1 财务收支预算总表、2 收入预算总表、4 /);
});

test('the page may load its own style and nothing else', async () => {
  const html = await reportOn(smallBook(600), 'zh-CN');
  const [, style = ''] = /<style>([^<]*)<\/style>/.exec(html) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = parsed(html).querySelector('meta[http-equiv="Content-Security-Policy"]');
  expect(policy?.getAttribute('content')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
});

/** What the page says of itself, by name. */
function particularsOf(page: Document): Record<string, string> {
  return Object.fromEntries(
    [...page.querySelectorAll('.particulars div')].map((each) => [
      each.querySelector('dt')?.textContent,
      each.querySelector('dd')?.textContent,
    ]),
  ) as Record<string, string>;
}

describe('says of itself', () => {
  const times = ['2026-03-02 09:30', '2026-03-02 09:34', '2026-03-02 09:40'];
  const at = { sheet: SHEET, row: 6, column: 3 };
  const telling = { language: 'zh-CN', dismissed: [], opened: 1, file: '预算.xlsx' } as const;

  async function checked(): Promise<LocalChecker> {
    const minutes = times.values();
    const checker = new LocalChecker(() => minutes.next().value ?? '');
    const options = { withoutRules: ['code-name'], tolerance: '100', expected: { numbers: ['3'] } };
    await checker.check(await new MemoryHost(smallBook(600)).read(), options, telling);
    return checker;
  }

  test('of which file, when, by what and by which settings', async () => {
    const page = parsed(await (await checked()).html('报告', telling));
    expect(particularsOf(page)).toEqual({
      文件: '预算.xlsx',
      表: '1 张（上海部门预算公开 9 表）',
      核对时间: '2026-03-02 09:30',
      核对程序: '勾稽 dev',
      核对设置: '“一个科目编码只有一个名称”停用；相差 100 元以内按尾差；应有的表 3',
      改动: '2026-03-02 09:30 第一次核对以来没有改动',
    });
    expect([...page.querySelectorAll('.signatures > span')].map(({ textContent }) => textContent)).toEqual([
      '核对人：',
      '复核人：',
      '日期：',
    ]);
  });

  test('what was changed, before and after, and when', async () => {
    const checker = await checked();
    await checker.recheck([{ at, cell: { ...at, value: 60 } }], telling);
    await checker.recheck([{ at: { ...at, column: 4 }, cell: undefined }], telling);
    const page = parsed(await checker.html('报告', telling));
    const [section] = [...page.querySelectorAll('section')].filter((each) =>
      each.querySelector('h2')?.textContent.includes('改动'),
    );
    expect(section?.querySelector('h2')?.textContent).toBe('2026-03-02 09:30 第一次核对以来的改动（2 处）');
    const rows = [...(section?.querySelectorAll('tbody tr') ?? [])];
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['支出', 'D7', '合计行 · 基本支出', '600', '60', '2026-03-02 09:34'],
      ['支出', 'E7', '合计行 · 项目支出', '5', '空白', '2026-03-02 09:40'],
    ]);
  });

  test('nothing of what was taken back, nor of the workbook before', async () => {
    const checker = await checked();
    await checker.recheck([{ at, cell: { ...at, value: 60 } }], telling);
    await checker.recheck([{ at, cell: { ...at, value: 600 } }], telling);
    expect(particularsOf(parsed(await checker.html('报告', telling)))['改动']).toContain('没有改动');
    await checker.check(
      await new MemoryHost(smallBook(60)).read(),
      { withoutRules: [] },
      { ...telling, opened: 2 },
    );
    expect(particularsOf(parsed(await checker.html('报告', telling)))['改动']).toContain('没有改动');
  });
});
