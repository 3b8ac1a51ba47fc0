/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { sample } from '../samples/sample';
import { parseA1 } from '../../src/workbook/address';
import { renderPane } from './render-pane';
import type { RenderedPane } from './render-pane';

let pane: RenderedPane;

beforeEach(async () => {
  pane = await renderPane(await sample('xiaoguan-2026-typed.xlsx'), { published: 'all' });
  await pane.check();
});

async function select(sheet: string, cell: string): Promise<void> {
  await act(async () => {
    pane.host.select({ sheet, ...(parseA1(cell) ?? { row: 0, column: 0 }) });
    await Promise.resolve();
  });
}

/** The titles of the causes that are unfolded. */
function unfolded(): string[] {
  return screen
    .getAllByRole('button', { expanded: true })
    .map(({ textContent }) => /确定|很可能|可能/.exec(textContent)?.[0] && textContent)
    .filter((text) => typeof text === 'string');
}

test('selecting a marked cell unfolds its cause, and folds the one before', async () => {
  await select('预算03表', 'D57');
  expect(unfolded().some((text) => text.includes('预算03表 D57 等 27 格'))).toBe(true);
  await select('预算07表', 'C32');
  expect(unfolded().some((text) => text.includes('预算03表 D57 等 27 格'))).toBe(false);
  expect(unfolded().some((text) => text.includes('预算07表 C32'))).toBe(true);
});

test('F8 goes to the next issue and Shift+F8 back, wherever the focus is', async () => {
  const { user, host } = pane;
  await user.click(screen.getByRole('button', { name: '下一处（F8）' }));
  const [first] = host.shown;
  await user.keyboard('{F8}');
  expect(host.shown).toHaveLength(2);
  await user.keyboard('{Shift>}{F8}{/Shift}');
  expect(host.shown.at(-1)).toBe(first);
  await user.click(screen.getByRole('button', { name: '上一处（Shift+F8）' }));
  expect(host.shown).toHaveLength(4);
  expect(host.shown.at(-1)).not.toBe(first);
});

test('what a filter hides is shown to whoever is led to it', async () => {
  const { user } = pane;
  await user.click(screen.getByRole('button', { name: '查找和筛选' }));
  await user.selectOptions(await screen.findByRole('combobox', { name: '表' }), '12 项目支出绩效表');
  expect(screen.queryByText('预算07表 C32')).not.toBeInTheDocument();
  await select('预算07表', 'C32');
  expect(unfolded().some((text) => text.includes('预算07表 C32'))).toBe(true);
});

test('any cell is one press away from what it is about and its identities', async () => {
  expect(await screen.findByText('在表里选一格，看它的含义和勾稽')).toBeVisible();
  await select('预算11表', 'F5');
  await pane.user.click(await screen.findByRole('button', { name: '含义和勾稽' }));
  expect(await screen.findByRole('heading', { name: '预算11表 F5' })).toHaveFocus();
  expect(await screen.findByRole('heading', { name: /^参与 \d+ 项勾稽$/ })).toBeVisible();
});

describe('the map of the ties', () => {
  beforeEach(async () => {
    await pane.user.click(screen.getByRole('button', { name: '看勾稽图' }));
    await screen.findByRole('group', { name: '12 张表，表与表之间 16 组勾稽' });
  });

  test('a line leads to the identities between its tables, and back', async () => {
    const { user } = pane;
    await user.click(
      screen.getByRole('button', { name: /^06 .* — 05 .*: 1 项不符，最多相差 0.644000 万元/ }),
    );
    expect(await screen.findByRole('heading', { name: /^06 .* — 05 / })).toHaveFocus();
    expect(await screen.findByRole('heading', { name: '全部勾稽（7）' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '返回各表' }));
    expect(await screen.findByRole('group', { name: /16 组勾稽/ })).toBeVisible();
  });

  test('is one stop of the Tab key; arrow keys go from table to tie, Enter chooses', async () => {
    const { user } = pane;
    const map = screen.getByRole('group', { name: /16 组勾稽/ });
    const stops = within(map)
      .getAllByRole('button')
      .filter((each) => each.getAttribute('tabindex') === '0');
    expect(stops).toHaveLength(1);
    act(() => {
      stops[0]?.focus();
    });
    expect(document.activeElement).toHaveAccessibleName(/^01 收支总表: 7 处需改/);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName(/^02 收入总表 — 01 收支总表: /);
    await user.keyboard('{End}{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/^12 项目支出绩效表: /);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 2, name: '12 项目支出绩效表' })).toHaveFocus();
  });

  test('is a table too, for whoever does not see it', () => {
    const table = screen.getByRole('table', { name: '12 张表，表与表之间 16 组勾稽' });
    expect(within(table).getByRole('rowheader', { name: '02 收入总表 — 01 收支总表' })).toBeInTheDocument();
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 12 + 16);
  });
});
