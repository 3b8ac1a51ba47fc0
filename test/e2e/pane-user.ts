import type { Frame, Locator, Page } from 'playwright-core';

/** Somebody at the pane, who finds things by what they are called. */
export class PaneUser {
  constructor(private readonly pane: Page | Frame) {}

  /** The first button of that name. */
  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name }).first();
  }

  /** Waits until something reads so. */
  async reads(text: string): Promise<void> {
    await this.pane.getByText(text).first().waitFor();
  }

  /** Waits until the verdict reads so and nothing is being done any more. */
  async verdict(text: string, again = '重新检查'): Promise<void> {
    await this.pane.getByText(text, { exact: true }).first().waitFor();
    await this.button(again).and(this.pane.locator(':not([aria-disabled="true"])')).waitFor();
  }

  /** Checks the sample, which has 53 cells to correct. */
  async checkSample(): Promise<void> {
    await this.button('检查工作簿').click();
    await this.verdict('53 处需改');
  }

  /** Goes to one of the tabs. */
  async tab(name: string): Promise<void> {
    await this.pane.getByRole('tab', { name }).click();
    await this.pane.getByRole('tabpanel').waitFor();
  }

  /** Waits until the switch of the marks says so. */
  async marksAre(on: boolean): Promise<void> {
    await this.pane.getByRole('switch', { name: '标记', checked: on }).waitFor();
  }

  /** Switches the marks on or off. */
  async switchMarks(): Promise<void> {
    await this.pane.getByRole('switch', { name: '标记' }).click();
  }
}
