import path from 'node:path';
import type { Page } from 'playwright-core';

/** Keeps a picture of the page in the folder that `GOUJI_SCREENSHOTS` names; none where it names none. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.GOUJI_SCREENSHOTS;
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
