import type { Locator, Page } from 'playwright-core';

/** What the cells are drawn on. */
const CELLS = '#grid canvas[id*="sheet"]:visible';

/** Somebody at the workbench. */
export class WorkbenchUser {
  constructor(readonly page: Page) {}

  /** Chooses a file, and waits until it is laid out. */
  async open(file: string): Promise<void> {
    await this.page.locator('input[type=file]').setInputFiles(file);
    await this.opening.waitFor();
    await this.laidOut();
  }

  /** Waits until a workbook lies there. */
  async laidOut(): Promise<void> {
    await this.opening.waitFor({ state: 'detached' });
    await this.page.locator(CELLS).first().waitFor();
  }

  /** Waits until the workbook is checked, and nothing is being done any more. */
  async checked(): Promise<void> {
    await this.checkAgain.and(this.page.locator(':not([aria-disabled="true"])')).waitFor();
  }

  async check(): Promise<void> {
    await this.checkAgain.click();
    await this.checked();
  }

  async switchMarks(on: boolean): Promise<void> {
    await this.page.getByRole('switch', { name: '标记' }).click();
    await this.page.getByRole('switch', { name: '标记', checked: on }).waitFor();
  }

  /** Goes to a sheet. */
  async sheet(name: string): Promise<void> {
    await this.page.locator('#grid').getByText(name, { exact: true }).first().click();
  }

  /** Types into the cell in sight at a point, and waits until the pane has another answer. */
  async type(text: string, at: { readonly x: number; readonly y: number }): Promise<void> {
    const before = await this.answer();
    await this.page.locator(CELLS).first().click({ position: at });
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(
      (answer) => document.querySelector('#pane')?.textContent !== answer,
      before,
    );
    await this.checked();
  }

  /** What the pane says. */
  answer(): Promise<string> {
    return this.page.locator('#pane').evaluate((pane) => pane.textContent);
  }

  private get opening(): Locator {
    return this.page.getByRole('status').filter({ hasText: '正在打开' });
  }

  private get checkAgain(): Locator {
    return this.page.getByRole('button', { name: '重新检查', exact: true });
  }
}
