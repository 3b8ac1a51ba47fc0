/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { Workbook } from '../../src/workbook/workbook';
import { workbookOf } from '../budget/workbook-of';
import { sample } from '../samples/sample';
import { renderPane } from './render-pane';
import { SHEET, smallBook } from '../session/small-book';

const D7 = { sheet: SHEET, row: 6, column: 3 };

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('It is not there');
  return value;
}

describe('the first page', () => {
  test('says what is done and what is looked for', async () => {
    await renderPane(smallBook());
    expect(screen.getByRole('heading', { level: 1, name: '核对这本预算' })).toBeVisible();
    expect(screen.getByRole('heading', { name: '要找的是' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '打开示例' })).not.toBeInTheDocument();
  });

  test('opens a sample where there is one', async () => {
    const openSample = jest.fn();
    const { user } = await renderPane(new Workbook([]), { openSample });
    await user.click(screen.getByRole('button', { name: '打开示例' }));
    expect(openSample).toHaveBeenCalledTimes(1);
  });

  test('of a workbook without budget tables names what its sheets come nearest to', async () => {
    const { check } = await renderPane(
      workbookOf({
        封面: [['某单位 2026 年部门预算']],
        花名册: [
          ['姓名', '部门'],
          ['甲', '乙'],
        ],
        支出: [['支出'], ['科目编码', '科目名称', '合计', '其他'], ['2010101', '行政运行', 30, 30]],
      }),
    );
    await check();
    const heading = screen.getByRole('heading', { level: 1, name: '没有找到预算表' });
    expect(heading).toHaveFocus();
    expect(screen.getByText('花名册')).toBeVisible();
  });

  test('of an empty workbook says that it is empty', async () => {
    const { check } = await renderPane(workbookOf({ Sheet1: [] }));
    await check();
    expect(screen.getByText(/这本工作簿是空的/)).toBeVisible();
  });
});

describe('the verdict', () => {
  test('comes first, with its counts, and takes the focus', async () => {
    const { check } = await renderPane(smallBook(600));
    await check();
    expect(screen.getByRole('heading', { level: 1, name: '2 处需改' })).toHaveFocus();
    expect(screen.getByText(/^1 个原因/)).toBeVisible();
    expect(screen.getByText('15 项相符')).toBeVisible();
  });

  test('is a pass where all ties out', async () => {
    const { check } = await renderPane(smallBook());
    await check();
    expect(screen.getByRole('heading', { level: 1, name: '通过' })).toBeVisible();
    expect(screen.getByText('没有要处理的问题。')).toBeVisible();
  });

  test('is no pass while tables are absent that nobody has said are not published', async () => {
    const { check, user, host, session } = await renderPane(smallBook(), { published: 'all' });
    await check();
    expect(screen.getByRole('heading', { level: 1, name: '已核对的都相符' })).toBeVisible();
    expect(screen.getByText('缺 8 张表 ·')).toBeVisible();
    const section = screen.getByRole('region', { name: '没有核对的（1）' });
    await within(section).findByText(/^工作簿里没有找到 1 财务收支预算总表、2 收入预算总表/);
    await user.click(within(section).getByRole('button', { name: '本单位不公开缺少的这些表' }));
    expect(await screen.findByRole('heading', { level: 1, name: '通过' })).toBeVisible();
    expect(host.kept.get('gouji.expected')).toBe('["3"]');
    act(() => {
      session.showTab('tables');
    });
    await user.click(await screen.findByRole('button', { name: '本单位公开全部各表' }));
    expect(await screen.findByRole('heading', { level: 1, name: '已核对的都相符' })).toBeVisible();
    expect(host.kept.has('gouji.expected')).toBe(false);
  });

  test('is told to screen readers with every check', async () => {
    const { check, user } = await renderPane(smallBook());
    await check();
    const said = screen.getByText('通过；核对 1 张表；17 项勾稽相符。');
    expect(said.parentElement).toHaveAttribute('aria-live', 'polite');
    await user.click(screen.getByRole('button', { name: '重新检查' }));
    await waitFor(() => {
      expect(screen.getByText('通过；核对 1 张表；17 项勾稽相符。')).not.toBe(said);
    });
  });

  test('is out of date after an edit, until it is checked again', async () => {
    const { host, check, user } = await renderPane(smallBook());
    await check();
    act(() => {
      host.type(D7, 600);
    });
    expect(screen.getByText('已过期')).toBeVisible();
    const button = screen.getByRole('button', { name: '重新检查' });
    await user.click(button);
    await screen.findByRole('heading', { level: 1, name: '2 处需改' });
    expect(screen.queryByText('已过期')).not.toBeInTheDocument();
    expect(button).toHaveFocus();
  });

  test('leaves out what was explained, and never becomes a pass by that', async () => {
    const { session, check } = await renderPane(smallBook(600));
    await check();
    const [cause] = session.state.report?.causes ?? [];
    await act(() => session.dismiss(cause?.fingerprint ?? '', '口径不同'));
    expect(screen.getByRole('heading', { level: 1, name: '问题均已说明' })).toBeVisible();
    // The verdict and what a screen reader is told say the same.
    expect(screen.getAllByText(/2 处已由用户说明/).map(({ tagName }) => tagName)).toEqual(['SPAN', 'SPAN']);
  });
});

test('shows how far a check has got, and lets it be cancelled', async () => {
  const { host, user } = await renderPane(smallBook());
  const open = host.holdReading();
  await user.click(screen.getByRole('button', { name: '检查工作簿' }));
  expect(screen.getByRole('progressbar', { name: '正在读取工作簿 50%' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: '取消' }));
  await act(async () => {
    open();
    await Promise.resolve();
  });
  expect(await screen.findAllByText(/已取消/)).not.toHaveLength(0);
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
});

describe('a cause', () => {
  test('shows what stands there, what it should hold, and goes to its cell', async () => {
    const { host, check, user } = await renderPane(smallBook(600));
    await check();
    const change = screen.getByRole('button', { name: /^D7.*现为.*600.*应为.*60$/ });
    await user.click(change);
    await user.click(screen.getByRole('button', { name: '定位' }));
    expect(host.shown).toEqual(['支出 D7', '支出 D7']);
  });

  test('is adopted and taken back by a click', async () => {
    const { host, check, user } = await renderPane(smallBook(600));
    await check();
    await user.click(screen.getByRole('button', { name: '采纳' }));
    await screen.findByRole('heading', { level: 1, name: '通过' });
    expect(host.value(D7)).toBe(60);
    expect(screen.getAllByText(/^已改动 1 格。/)).not.toHaveLength(0);
    await user.click(present(screen.getAllByRole('button', { name: '撤销' })[0]));
    await screen.findByRole('heading', { level: 1, name: '2 处需改' });
    expect(host.value(D7)).toBe(600);
  });

  test('is no error once a reason is given, which can be withdrawn', async () => {
    const { check, user } = await renderPane(smallBook(600));
    await check();
    await user.click(screen.getByRole('button', { name: '不是错误' }));
    const dialog = await screen.findByRole('dialog', { name: '不是错误' });
    expect(within(dialog).getByRole('button', { name: '保存理由' })).toHaveAttribute('aria-disabled', 'true');
    await user.type(within(dialog).getByRole('textbox'), '口径不同');
    await user.click(within(dialog).getByRole('button', { name: '保存理由' }));
    expect(await screen.findByText(/^理由：口径不同（\d{4}-\d\d-\d\d）$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '撤回说明' }));
    expect(await screen.findByRole('heading', { name: '查明的原因（1）' })).toBeVisible();
  });

  test('unfolds its findings, each with its identity written out', async () => {
    const { host, check, user } = await renderPane(smallBook(600));
    await check();
    await user.click(screen.getByRole('button', { name: /支出 D7.*为 600/ }));
    const parts = ['D4', 'D5', 'D6'].map((cell) =>
      screen.getByRole('button', { name: new RegExp(`^分项 支出 ${cell}`) }),
    );
    expect(screen.getByRole('button', { name: /^合计 支出 D7.*600$/ })).toBeVisible();
    host.shown.length = 0;
    for (const part of parts) await user.click(part);
    expect(host.shown).toEqual(['支出 D4', '支出 D5', '支出 D6']);
    expect(screen.getByText('540 万元')).toBeVisible();
  });
});

describe('by the keyboard', () => {
  test('issues are moved between, folded, and gone to', async () => {
    const { host, check, user } = await renderPane(smallBook(600));
    await check();
    const cause = screen.getByRole('button', { name: /^确定/ });
    cause.focus();
    expect(cause).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent('支出 C7');
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveTextContent('支出 D7');
    await user.keyboard('{Home}{ArrowLeft}');
    expect(cause).toHaveFocus();
    expect(cause).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{Enter}');
    expect(cause).toHaveAttribute('aria-expanded', 'true');
    expect(host.shown).toEqual(['支出 D7']);
    await user.keyboard(' ');
    expect(cause).toHaveAttribute('aria-expanded', 'false');
  });

  test('the focus goes to the next cause when one is adopted', async () => {
    const { check, user, session } = await renderPane(await sample('xiaoguan-2026-typed.xlsx'));
    await check();
    const causes = () => session.state.report?.causes ?? [];
    const before = causes().length;
    screen.getByRole('button', { name: '采纳' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(causes().length).toBeLessThan(before);
    });
    const [next] = causes();
    expect(document.activeElement).toHaveTextContent(next?.title ?? '');
    expect(document.activeElement).toHaveAttribute('data-issue');
  });
});

describe('over the sample', () => {
  test('lists its causes and what has none, and hides what is filtered', async () => {
    const { check, user } = await renderPane(await sample('xiaoguan-2026-typed.xlsx'));
    await check();
    expect(screen.getByRole('heading', { level: 1, name: '53 处需改' })).toBeVisible();
    expect(screen.getByRole('heading', { name: '查明的原因（14）' })).toBeVisible();
    expect(screen.getByRole('heading', { name: '其余问题（11）' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '查找和筛选' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: '表' }), '04 政府采购预算明细表');
    expect(screen.getByRole('heading', { name: /^查明的原因（\d）$/ })).toBeVisible();
    expect(screen.getByText(/^已隐藏 \d+ 项$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(screen.getByRole('heading', { name: '查明的原因（14）' })).toBeVisible();
  });

  test('adopts all that is certain after showing the cells', async () => {
    const { host, check, user } = await renderPane(await sample('xiaoguan-2026-typed.xlsx'));
    await check();
    await user.click(screen.getByRole('button', { name: '采纳全部确定的更正（4）' }));
    const dialog = await screen.findByRole('alertdialog');
    const asked = within(dialog).getByText(/^写入 4 个原因的更正，共 \d+ 格？$/).textContent;
    expect(within(dialog).getAllByRole('listitem').length).toBeGreaterThanOrEqual(35);
    expect(host.edits).toHaveLength(0);
    await user.click(within(dialog).getByRole('button', { name: '写入' }));
    await waitFor(() => {
      expect(host.edits[0]).toHaveLength(35);
    });
    // The question and the notice count the same thing: the cells, those of new rows included.
    const [, cells] = /共 (\d+) 格/.exec(asked) ?? [];
    expect((await screen.findAllByText(new RegExp(`^已改动 ${cells} 格。`))).length).toBeGreaterThan(0);
  });

  test('asks before it adopts what is only possible', async () => {
    const { host, session, check, user } = await renderPane(await sample('xiaoguan-2026-typed.xlsx'));
    await check();
    const [possible] = (session.state.report?.causes ?? []).filter(
      ({ certainty }) => certainty === 'possible',
    );
    screen.getByRole('button', { name: new RegExp(`^可能.*${possible?.title ?? ''}.*预算02表`) }).focus();
    await user.keyboard('{ArrowRight}');
    const buttons = screen.getAllByRole('button', { name: '采纳' });
    await user.click(present(buttons.at(-1)));
    const dialog = await screen.findByRole('alertdialog', { name: /只是一种可能/ });
    await user.click(within(dialog).getByRole('button', { name: '取消' }));
    expect(host.edits).toHaveLength(0);
  });

  test('cuts a long identity, shows all of it, and leads to the other place', async () => {
    const { host, check, user } = await renderPane(await sample('xiaoguan-2026-typed.xlsx'));
    await check();
    screen.getByRole('button', { name: /^确定.*小数点、千分位写错.*预算03表 D57/ }).focus();
    await user.keyboard('{ArrowRight}');
    await user.click(screen.getByRole('button', { name: /^预算01表 D15/ }));
    expect(screen.getAllByRole('button', { name: /^分项 预算03表/ })).toHaveLength(8);
    await user.click(screen.getByRole('button', { name: '显示全部 28 项' }));
    expect(screen.getAllByRole('button', { name: /^分项 预算03表/ })).toHaveLength(28);
    await user.click(screen.getByRole('button', { name: '另一处：预算03表 D41' }));
    expect(host.shown.at(-1)).toBe('预算03表 D41');
  });

  test('shows every identity of a table, page by page', async () => {
    const { check, user } = await renderPane(await sample('xiaoguan-2026-repaired.xlsx'));
    await check();
    await user.click(screen.getByRole('tab', { name: /^各表/ }));
    await user.click(await screen.findByRole('button', { name: /支出预算总表.*单位.*82 项相符/ }));
    expect(await screen.findByRole('heading', { name: '全部勾稽（85）' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '再显示一些（已显示 25 / 85）' }));
    expect(await screen.findByRole('button', { name: '再显示一些（已显示 50 / 85）' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '返回各表' }));
    expect(screen.getByRole('button', { name: /支出预算总表.*单位.*82 项相符/ })).toHaveFocus();
  });
});

describe('the report', () => {
  test('is written as a sheet', async () => {
    const { host, check, user } = await renderPane(smallBook(600));
    await check();
    await user.click(screen.getByRole('tab', { name: /^报告/ }));
    await user.click(await screen.findByRole('button', { name: '生成工作表' }));
    expect(host.sheetsAdded.map(({ name }) => name)).toEqual(['勾稽检查报告']);
    expect(screen.getAllByText('报告已写入新工作表“勾稽检查报告”。')).not.toHaveLength(0);
  });

  test('is a sheet only where the program saves and prints no pages, and that is said', async () => {
    const { check, user, words } = await renderPane(smallBook(60), { savesPages: false });
    await check();
    await user.click(screen.getByRole('tab', { name: /^报告/ }));
    expect(await screen.findByText(words.report.noPages)).toBeVisible();
    expect(screen.getByRole('button', { name: '生成工作表' })).toBeVisible();
    for (const name of ['保存网页', '打印']) expect(screen.queryByRole('button', { name })).toBeNull();
  });

  test('is saved as a page, by a name that a file can have', async () => {
    const { check, user } = await renderPane(smallBook(600));
    const saved: { name: string; page: Blob }[] = [];
    let last = new Blob();
    URL.revokeObjectURL = () => undefined;
    URL.createObjectURL = (page) => {
      last = page as Blob;
      return 'blob:report';
    };
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, page: last });
    });
    await check();
    await user.click(screen.getByRole('tab', { name: /^报告/ }));
    const title = await screen.findByRole('textbox', { name: '标题（也是文件名）' });
    await user.clear(title);
    await user.type(title, '小关街道 2026/预算');
    await user.click(screen.getByRole('button', { name: '保存网页' }));
    await waitFor(() => {
      expect(saved.map(({ name }) => name)).toEqual(['小关街道 2026 预算.html']);
    });
    expect(saved[0]?.page.type).toBe('text/html;charset=utf-8');
    click.mockRestore();
  });
});

describe('settings', () => {
  test('change the language of the pane and of the result', async () => {
    const { host, check, user } = await renderPane(smallBook(600));
    await check();
    await user.click(screen.getByRole('tab', { name: /^设置/ }));
    await user.click(await screen.findByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: '2 to correct' })).toBeVisible();
    await user.click(screen.getByRole('tab', { name: /^Issues/ }));
    expect(
      await screen.findByText(/a digit too many, 600 should be 60|one digit too many|too many/i),
    ).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'en-US');
    expect(host.reads).toBe(1);
  });

  test('leave out rules', async () => {
    const { settings, check, user } = await renderPane(smallBook(600));
    await check();
    await user.click(screen.getByRole('tab', { name: /^设置/ }));
    await user.click(await screen.findByText(/^表内关系（8 \/ 8）$/));
    await user.click(screen.getByRole('checkbox', { name: '合计行等于各行之和' }));
    expect(settings.current.withoutRules).toEqual(['column-total']);
    expect(screen.getByText('表内关系（7 / 8）')).toBeVisible();
  });

  test('take a tolerance that is an amount, and nothing else', async () => {
    const { settings, check, user } = await renderPane(smallBook());
    await check();
    await user.click(screen.getByRole('tab', { name: /^设置/ }));
    const field = await screen.findByRole('textbox', { name: '容差（元）' });
    await user.type(field, '-1');
    expect(screen.getByText(/请填不小于 0 的数字/)).toBeVisible();
    expect(settings.current.tolerance).toBeNull();
    await user.clear(field);
    await user.type(field, '0.01');
    expect(settings.current.tolerance).toBe('0.01');
  });

  test('give marks other colours at once', async () => {
    const { settings, session, check, user } = await renderPane(smallBook(600));
    await check();
    expect(session.state.hasMarks).toBe(true);
    await user.click(screen.getByRole('tab', { name: /^设置/ }));
    await user.click(await screen.findByRole('radio', { name: /深灰与浅灰/ }));
    expect(settings.current.markColours.suspect).toBe('#BFBFBF');
  });
});

test('takes the marks off and puts them on by a switch', async () => {
  const { host, check, user } = await renderPane(smallBook(600));
  await check();
  const marks = screen.getByRole('switch', { name: '标记' });
  expect(marks).toBeChecked();
  await user.click(marks);
  expect(host.marks).toEqual([]);
  await user.click(marks);
  expect(host.marks.length).toBeGreaterThan(0);
});

test('says what to do where a host cannot', async () => {
  const { host, user } = await renderPane(smallBook());
  host.failNext('cell-editing');
  await user.click(screen.getByRole('button', { name: '检查工作簿' }));
  expect(await screen.findAllByText(/请先按 Enter 结束编辑/)).not.toHaveLength(0);
  await user.click(screen.getByRole('button', { name: '重新检查' }));
  expect(await screen.findByRole('heading', { level: 1, name: '通过' })).toBeVisible();
});

test('shows what a cell holds as text, whatever it is', async () => {
  const { check } = await renderPane(smallBook('<img src=x onerror=alert(1)>'));
  await check();
  expect(document.querySelector('img')).toBeNull();
  expect(screen.getAllByText(/<img src=x/)).not.toHaveLength(0);
});
