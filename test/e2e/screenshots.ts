import path from 'node:path';
import type { Page } from 'playwright-core';

/** Keeps a picture of the page in the folder that `GOUJI_SCREENSHOTS` names; none where it names none. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.GOUJI_SCREENSHOTS;
  if (!folder) return;
  // Nothing is pointed at, and nothing is halfway to another colour.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
}
