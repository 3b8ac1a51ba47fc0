/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import { budgetLines } from '../../src/budget/disclosure/base/budget-lines';
import { workbookOf } from '../budget/workbook-of';
import { violations } from './axe';
import { renderPane } from './render-pane';
import type { RenderedPane } from './render-pane';
import { smallBook } from '../session/small-book';

const BASE = [['底表'], ['编码', '名称', '金额'], ['2010101', '行政运行', 1]];

function baseBook(names: readonly string[] = []) {
  return workbookOf({ 底表: BASE, ...Object.fromEntries(names.map((name) => [name, [['旧']]])) });
}

async function opened(
  workbook = baseBook(),
  options?: Parameters<typeof renderPane>[1],
): Promise<RenderedPane> {
  const pane = await renderPane(workbook, options);
  await pane.user.click(screen.getByRole('button', { name: pane.words.set.action }));
  return pane;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const writeButton = () => button(/^生成 \d+ 张工作表$/);

test('the first page leads to it, and so does its tab', async () => {
  const { user, words } = await opened();
  expect(screen.getByRole('tab', { name: '公开表', selected: true })).toBeVisible();
  expect(screen.getByText(words.set.sources['base-sheets'])).toBeVisible();
  await user.click(screen.getByRole('tab', { name: /^问题/ }));
  await user.click(screen.getByRole('tab', { name: /^公开表/ }));
  expect(writeButton()).toBeVisible();
});

test('where a check finds base sheets and no table, they are named, and the way to the set is there', async () => {
  const headings = budgetLines.columns.map(({ heading }) => heading.zh);
  const { check, user } = await renderPane(workbookOf({ 底表: [headings] }));
  await check();
  expect(screen.getByRole('heading', { level: 1, name: '有底表，还没有预算表' })).toHaveFocus();
  expect(screen.getByText(/这本工作簿里有底表（底表）。可以由它生成全套公开表/)).toBeVisible();
  await user.click(button('生成公开表'));
  expect(writeButton()).toBeVisible();
});

test('year and department are as the workbook says until something else is typed', async () => {
  const { user, host } = await opened();
  expect(screen.getByRole('textbox', { name: '预算年度' })).toHaveValue('2026');
  const department = screen.getByRole('textbox', { name: '部门名称' });
  expect(department).toHaveValue('某局');
  await user.clear(department);
  await user.type(department, '另一局');
  await user.click(writeButton());
  expect(host.sheetsAdded).toHaveLength(13);
  expect(department).toHaveValue('另一局');
});

test('a year that is none keeps the set from being written, and says so', async () => {
  const { user, host } = await opened();
  await user.clear(screen.getByRole('textbox', { name: '预算年度' }));
  await user.type(screen.getByRole('textbox', { name: '预算年度' }), '26');
  expect(screen.getByRole('alert')).toHaveTextContent('请填四位年份，如 2026');
  await user.click(writeButton());
  expect(host.sheetsAdded).toEqual([]);
});

test('another layout comes to other sheets', async () => {
  const { user } = await opened();
  expect(writeButton()).toHaveTextContent('生成 13 张工作表');
  await user.click(screen.getByRole('radio', { name: '上海 9 张表' }));
  expect(writeButton()).toHaveTextContent('生成 10 张工作表');
});

test('what is not known is listed, with a link to its cell where it has one', async () => {
  const { user, host } = await opened(smallBook());
  expect(screen.getByRole('heading', { name: '还不知道的（2）' })).toBeVisible();
  expect(screen.getByText('没有项目绩效指标').closest('button')).toBeNull();
  await user.click(button(/底表 C5.*没有写明哪项资金支付/));
  expect(host.shown).toEqual(['底表 C5']);
});

test('tables with errors are told of before a set is made from them; a base sheet is no table', async () => {
  await opened(smallBook());
  expect(
    screen.getByText('这些表有 2 处错误，由它们得出的公开表也不可靠。请先到“问题”里改正，再生成。'),
  ).toBeVisible();
  expect(writeButton()).toBeEnabled();
});

test('rows of the base sheet that cannot be used are listed; once corrected, the set can be written', async () => {
  const { user, host } = await opened(workbookOf({ 底表: [...BASE, [], ['2010102', '某项', '很多']] }));
  expect(screen.getByRole('heading', { name: '底表有 1 处要先改' })).toBeVisible();
  await user.click(button(/底表 C5.*金额不是数字/));
  expect(host.shown).toEqual(['底表 C5']);
  act(() => {
    host.type({ sheet: '底表', row: 4, column: 2 }, 3);
  });
  await user.click(button('重新读取'));
  expect(writeButton()).toBeVisible();
});

test('a fault that came since keeps the set from being written, and is listed', async () => {
  const { user, host } = await opened();
  act(() => {
    host.type({ sheet: '底表', row: 2, column: 2 }, '很多');
  });
  await user.click(writeButton());
  expect(host.sheetsAdded).toEqual([]);
  expect(screen.getByRole('heading', { name: '底表有 1 处要先改' })).toBeVisible();
});

test('of a workbook without data says what is missing', async () => {
  await opened(workbookOf({ Sheet1: [] }));
  expect(screen.getByRole('heading', { name: '没有可用的数据' })).toBeVisible();
});

test('what was written is told, and taken off with one click', async () => {
  const { user, host } = await opened();
  await user.click(writeButton());
  expect(screen.getAllByText('已生成 13 张工作表。')[0]).toBeVisible();
  await user.click(button('撤销'));
  expect(host.sheetSets).toEqual([]);
  expect(screen.getAllByText('已撤掉 13 张工作表。')[0]).toBeVisible();
  expect(screen.queryByRole('button', { name: '撤销生成' })).not.toBeInTheDocument();
});

test('a result of a check is out of date once sheets have come', async () => {
  const pane = await renderPane(smallBook());
  await pane.check();
  await pane.user.click(screen.getByRole('tab', { name: /^公开表/ }));
  await pane.user.click(writeButton());
  expect(screen.getByText('已过期')).toBeVisible();
});

describe('names that are taken', () => {
  test('are told before anything is written, and get other names unless chosen otherwise', async () => {
    const { user, host } = await opened(baseBook(['目录', '预算03表']));
    expect(screen.getByText('已有同名的工作表：目录、预算03表')).toBeVisible();
    await user.click(writeButton());
    expect(host.sheetSets[0]?.slice(0, 4)).toEqual(['目录 (2)', '预算01表', '预算02表', '预算03表 (2)']);
  });

  test('go to the new sheets where that is chosen, and it is said where the old ones are', async () => {
    const { user, host } = await opened(baseBook(['预算03表']));
    await user.click(screen.getByRole('radio', { name: /^替换/ }));
    await user.click(writeButton());
    expect(host.sheetSets[0]?.[3]).toBe('预算03表');
    expect(screen.getAllByText(/原表已改名并隐藏：预算03表（原）/)[0]).toBeVisible();
  });

  test('that came since are shown first, and nothing is written until they have been', async () => {
    const { user, host } = await opened(baseBook(['预算03表']));
    await user.click(screen.getByRole('radio', { name: /^替换/ }));
    host.sheetSets.push(['预算05表']);
    await user.click(writeButton());
    expect(host.sheetsAdded).toEqual([]);
    expect(screen.getByText('已有同名的工作表：预算03表、预算05表')).toBeVisible();
    await user.click(writeButton());
    expect(host.sheetsAdded).toHaveLength(13);
  });

  test('are not those of a set that was written just now, until another is wanted beside it', async () => {
    const { user, host } = await opened();
    await user.click(writeButton());
    expect(screen.queryByText(/^已有同名的工作表/)).not.toBeInTheDocument();
    await user.click(button('重新读取'));
    expect(screen.queryByText(/^已有同名的工作表/)).not.toBeInTheDocument();
    await user.click(writeButton());
    expect(host.sheetSets).toHaveLength(1);
    expect(screen.getByText(/^已有同名的工作表：目录、预算01表/)).toBeVisible();
    await user.click(writeButton());
    expect(host.sheetSets).toHaveLength(2);
    expect(screen.queryByText(/^已有同名的工作表/)).not.toBeInTheDocument();
    await user.click(button('撤销生成'));
    expect(screen.queryByText(/^已有同名的工作表/)).not.toBeInTheDocument();
  });

  test('cannot be chosen where the program cannot replace sheets', async () => {
    const pane = await renderPane(baseBook(['预算03表']));
    pane.host.canReplaceSheets = false;
    await pane.user.click(button('生成公开表'));
    expect(screen.getByText(/这里不能替换文件原有的表/)).toBeVisible();
    expect(screen.queryByRole('radio', { name: /^替换/ })).not.toBeInTheDocument();
  });
});

test('a protected structure is told, with what to do', async () => {
  const { user, host } = await opened();
  host.isStructureProtected = true;
  await user.click(writeButton());
  expect(screen.getAllByText(/撤销工作簿保护后再试/)[0]).toBeVisible();
});

test('shows how far it has got, and lets it be given up', async () => {
  const { host, user } = await opened();
  const open = host.holdReading();
  await user.click(writeButton());
  expect(screen.getByRole('progressbar', { name: '正在读取工作簿' })).toBeVisible();
  await user.click(button('取消'));
  await act(async () => {
    open();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  expect(host.sheetsAdded).toEqual([]);
  expect(screen.getAllByText(/已取消/)[0]).toBeVisible();
  expect(writeButton()).toBeVisible();
});

test('a workbook that cannot be read can be read again', async () => {
  const pane = await renderPane(baseBook());
  pane.host.failNext('busy');
  await pane.user.click(button('生成公开表'));
  expect(screen.getByText('没有读到工作簿，请重新读取。')).toBeVisible();
  await pane.user.click(button('重新读取'));
  expect(writeButton()).toBeVisible();
});

test('its notes follow the language', async () => {
  const { settings } = await opened();
  await act(async () => {
    settings.change({ language: 'en-US' });
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  expect(screen.getByText('There are no project indicators')).toBeVisible();
});

describe.each(['zh-CN', 'en-US'] as const)('axe finds nothing, in %s,', (language) => {
  test('in the form, with taken names, and after writing', async () => {
    const { user, disclosure } = await opened(baseBook(['目录']), { settings: { language } });
    expect(await violations()).toEqual([]);
    await act(() => disclosure.write());
    await user.click(screen.getByRole('tab', { selected: true }));
    expect(await violations()).toEqual([]);
  });

  test('where there is something to correct, and where there is nothing', async () => {
    const { user } = await opened(workbookOf({ 底表: [['很多']] }), { settings: { language } });
    expect(await violations()).toEqual([]);
    await user.keyboard('{Tab}');
  });
});
