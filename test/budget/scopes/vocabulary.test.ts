import { scopeLabel } from '../../../src/budget/scopes/scope-label';
import { restrictionIn } from '../../../src/budget/scopes/vocabulary';
import type { Where } from '../../../src/budget/scopes/vocabulary';

const said = (text: string, where: Where): string => scopeLabel(restrictionIn(text, where))?.zh ?? '–';

test.each<[string, Where, string]>([
  ['一般公共预算财政拨款支出表', 'title', '支出 · 一般公共预算'],
  ['收支总表', 'title', '–'],
  ['部门收入支出决算总表', 'title', '–'],
  [
    '财政拨款（含一般公共预算和政府性基金预算）“三公”经费支出表',
    'title',
    '支出 · 一般公共预算 + 政府性基金预算 · 三公',
  ],
  ['国有资本经营预算财政拨款支出表', 'title', '支出 · 国有资本经营预算'],
  ['事业单位经营支出', 'heading', '支出 · 经营支出'],
  ['财政拨款', 'heading', '财政拨款'],
  ['单位资金', 'heading', '单位资金'],
  ['合 计', 'heading', '–'],
  ['决算数', 'heading', '–'],
  ['（二）政府性基金预算资金', 'item', '政府性基金预算'],
  ['上年结转结余', 'item', '上年结转'],
  ['其中：统筹安排的部分', 'item', '其中：统筹安排的部分'],
  ['市级统筹', 'title', '–'],
])('%s, as a %s: %s', (text, where, scope) => {
  expect(said(text, where)).toBe(scope);
});
