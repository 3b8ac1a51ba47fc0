/** @jest-environment jsdom */
import { createHash } from 'node:crypto';
import { tablesPage } from '../../../src/budget/publishing/html/tables-page';
import { empty, halves, hostile, setOf } from './set';

function page(): Document {
  return new DOMParser().parseFromString(tablesPage(setOf(halves, empty, hostile)), 'text/html');
}

/** The cells of a row: element, scope, spans, and text. */
function described(row: Element | undefined): string[] {
  return [...(row?.children ?? [])].map((cell) => {
    const spans = ['rowspan', 'colspan'].map((name) => cell.getAttribute(name) ?? '1').join('×');
    return `${cell.tagName.toLowerCase()} ${cell.getAttribute('scope') ?? '-'} ${spans} ${cell.textContent.trim()}`.trim();
  });
}

function rowsOf(key: string, part: 'thead' | 'tbody'): Element[] {
  return [...page().querySelectorAll(`#${key} ${part} tr`)];
}

test('the header tree is real markup, a heading over all of a group being the group’s', () => {
  expect(rowsOf('revenue-and-expenditure', 'thead').map(described)).toEqual([
    ['th colgroup 1×2 收入', 'th colgroup 1×2 支出'],
    ['th col 1×1 项目', 'th col 1×1 预算数', 'th col 1×1 项目', 'th col 1×1 预算数'],
  ]);
  expect(rowsOf('government-fund', 'thead').map(described)).toEqual([
    ['th col 2×1 支出功能分类科目', 'th colgroup 1×2 本年政府性基金预算财政拨款支出'],
    ['th col 1×1 合计', 'th col 1×1 基本支出'],
  ]);
});

test('what keys a row heads it, in each half of a table of two', () => {
  expect(described(rowsOf('revenue-and-expenditure', 'tbody')[0])).toEqual([
    'th row 1×1 一、一般公共预算拨款收入',
    'td - 1×1 1,000.500000',
    'th row 1×1 一、一般公共服务支出',
    'td - 1×1 800.250000',
  ]);
});

test('texts are text, reach as far as they do, and never become markup', () => {
  expect(rowsOf('project-performance', 'tbody').map(described)).toEqual([
    [
      'th row 2×1 =1+1',
      'th row 2×1 <b>甲</b>"乙"',
      'td - 1×1 -1,234,567.800000',
      'td - 1×1 待填1',
      'td - 1×1 +86\n第二行',
    ],
    ['td - 1×1 待填1', 'td - 1×1 待填2', "td - 1×1 -x'y"],
    [
      'th row 1×1 @a',
      'th row 1×1 =2',
      'td - 1×1 0.000001',
      'td - 1×1 0.000000',
      'td - 1×1 ＝HYPERLINK("http://x.example")',
    ],
    ['th row 1×2 合计', 'td - 1×1 -1,234,567.799999', 'td - 1×1', 'td - 1×1'],
  ]);
  expect(page().querySelectorAll('b, script, img, link, iframe')).toHaveLength(0);
});

test('an open cell leads to what is missing', () => {
  const document = page();
  const links = [...document.querySelectorAll('td.open a')].map((link) => link.getAttribute('href'));
  expect(new Set(links)).toEqual(
    new Set(['#project-performance-open-fund', '#project-performance-open-project']),
  );
  for (const link of links) expect(document.querySelector(link ?? '')?.textContent).toMatch(/^没有写明/);
});

test('the contents lead to every table, and notes stand under theirs', () => {
  const document = page();
  const targets = [...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '');
  expect(targets).toEqual(['#revenue-and-expenditure', '#government-fund', '#project-performance']);
  expect(targets.every((target) => document.querySelectorAll(target).length === 1)).toBe(true);
  expect(document.querySelector('#project-performance .note')?.textContent).toBe(
    '注：<script>alert(1)</script> & 其他',
  );
});

test('nothing is fetched, and the language is stated', () => {
  const text = tablesPage(setOf(halves));
  expect(text).not.toMatch(/(?:\bsrc=|url\(|@import|https?:)/);
  expect(page().documentElement.lang).toBe('zh-CN');
});

test('the page may load its own style and nothing else', () => {
  const [, style = ''] = /<style>([^<]*)<\/style>/.exec(tablesPage(setOf(halves))) ?? [];
  const policy = page().querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  const hash = createHash('sha256').update(style).digest('base64');
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
});
