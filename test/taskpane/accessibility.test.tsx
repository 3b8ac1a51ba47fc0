/**
 * @jest-environment jsdom
 */
import { act, screen, waitFor } from '@testing-library/react';
import type { Language } from '../../src/common/language';
import { workbookOf } from '../budget/workbook-of';
import { sample } from '../samples/sample';
import { violations } from './axe';
import { renderPane } from './render-pane';
import type { RenderedPane } from './render-pane';
import { smallBook } from '../session/small-book';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];

/** Unfolds every issue that is there, and those that this brings. */
async function unfoldAll({ user }: RenderedPane): Promise<void> {
  for (let level = 0; level < 2; level++) {
    for (const issue of document.querySelectorAll<HTMLElement>('[data-issue][aria-expanded="false"]')) {
      issue.focus();
      await user.keyboard('{ArrowRight}');
    }
  }
}

async function openTab(
  { user, words }: RenderedPane,
  tab: keyof RenderedPane['words']['tabs'],
): Promise<void> {
  await user.click(screen.getByRole('tab', { name: new RegExp(`^${words.tabs[tab]}`) }));
}

describe.each(LANGUAGES)('axe finds nothing, in %s,', (language) => {
  const settings = { language };

  test('on the first page', async () => {
    await renderPane(smallBook(), { settings, openSample: () => undefined });
    expect(await violations()).toEqual([]);
  });

  test('where there is no budget table', async () => {
    const { check } = await renderPane(workbookOf({ 封面: [['封面']], 空: [] }), { settings });
    await check();
    expect(await violations()).toEqual([]);
  });

  test('where all ties out', async () => {
    const { check } = await renderPane(smallBook(), { settings });
    await check();
    expect(await violations()).toEqual([]);
  });

  test('with every issue unfolded, a filter, a notice and something explained', async () => {
    const pane = await renderPane(smallBook(600), { settings });
    const { check, session, host, user, words } = pane;
    await check();
    await unfoldAll(pane);
    await user.click(screen.getByRole('button', { name: words.filter.open }));
    host.failNext('busy');
    await user.click(screen.getByRole('button', { name: words.commands.checkAgain }));
    expect(await violations()).toEqual([]);
    const [cause] = session.state.report?.causes ?? [];
    await act(() => session.dismiss(cause?.fingerprint ?? '', 'x'));
    expect(await violations()).toEqual([]);
  });

  test('over the sample', async () => {
    const { check } = await renderPane(await sample('xiaoguan-2026-typed.xlsx'), { settings });
    await check();
    expect(await violations()).toEqual([]);
  });

  test('while it is being checked', async () => {
    const { host, user, words } = await renderPane(smallBook(), { settings });
    const open = host.holdReading();
    await user.click(screen.getByRole('button', { name: words.commands.check }));
    expect(await violations()).toEqual([]);
    open();
    await screen.findByRole('heading', { level: 1, name: words.verdict.headline.pass(0) });
  });

  test('in the dialogs', async () => {
    const { check, user, words } = await renderPane(smallBook(600), { settings });
    await check();
    await user.click(screen.getByRole('button', { name: words.issues.dismiss }));
    await screen.findByRole('dialog');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: words.commands.giveUp }));
    await user.click(screen.getByRole('button', { name: words.issues.adoptAll(1) }));
    await screen.findByRole('alertdialog');
    expect(await violations()).toEqual([]);
  });

  test('in the other tabs', async () => {
    const pane = await renderPane(smallBook(600), { settings });
    const { check, user, words } = pane;
    await check();
    await openTab(pane, 'tables');
    await screen.findByRole('heading', { name: words.tables.recognised(1) });
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /支出.*2/ }));
    await screen.findByRole('heading', { name: words.tables.identities(7) });
    await unfoldAll(pane);
    expect(await violations()).toEqual([]);
    await openTab(pane, 'report');
    await screen.findByRole('button', { name: words.report.download });
    expect(await violations()).toEqual([]);
    await openTab(pane, 'settings');
    await screen.findByRole('radio', { name: words.settings.languages[language] });
    await waitFor(() => {
      expect(document.querySelectorAll('details')).toHaveLength(6);
    });
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
  });
});
