import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on a page, in a line each.
 * @param exempt selectors of parts that are not ours
 */
export async function axe(page: Page, exempt: readonly string[] = []): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (exempted) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    // What Fluent puts at both ends of a dialog to keep the focus in; it is never left there.
    const isForced = window.matchMedia('(forced-colors: active)').matches;
    const { violations } = await axe.run(
      { exclude: ['[data-tabster-dummy]', ...exempted] },
      // There the system chooses the colours, and axe would measure those of the page.
      { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: !isForced } } },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    );
  }, exempt);
}
