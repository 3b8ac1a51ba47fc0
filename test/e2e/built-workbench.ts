import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { folder, servePages, startBrowser } from '../browser';
import type { StartedBrowser } from '../browser';
import { PaneUser } from './pane-user';

const ORIGIN = 'https://workbench.test/';
/** How the marks of likely wrong cells are coloured: amber. */
const AMBER = [0xff, 0xd9, 0x66] as const;

/** The workbench as it was built, served to a browser of its own. */
export interface ServedWorkbench {
  readonly browser: StartedBrowser;
  /** What was asked for and is not there, or not the page's own: nothing should be. */
  readonly refused: readonly string[];
}

/** Serves what `npm run build` has made. */
export async function serveWorkbench(locale = 'zh-CN'): Promise<ServedWorkbench> {
  const browser = await startBrowser({ locale, acceptDownloads: true });
  const refused = await servePages(browser.context, { [ORIGIN]: folder('dist/workbench') });
  return { browser, refused };
}

/** A file of the project by its path, or one made. */
type Dropped = string | { readonly name: string; readonly bytes: Uint8Array };

/** Somebody at the workbench. */
export class WorkbenchUser extends PaneUser {
  /** Errors on the page's console, refusals of its policy among them. */
  readonly complaints: string[] = [];
  private readonly opened = new Set<string>();

  private constructor(readonly page: Page) {
    super(page);
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  /** Opens the page; the sample opens, and is checked, by itself. */
  static async arrive(
    { browser }: ServedWorkbench,
    { width = 1366, height = 768 }: { readonly width?: number; readonly height?: number } = {},
  ): Promise<WorkbenchUser> {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width, height });
    const user = new WorkbenchUser(page);
    await page.goto(`${ORIGIN}index.html`);
    return user;
  }

  /** Waits until the sample is checked, whether or not the pane is in sight. */
  async settled(): Promise<void> {
    await this.page.getByText('53 处需改').first().waitFor({ state: 'attached' });
    await this.idle();
  }

  /** Waits until nothing is being done, and a check can be asked for again. */
  async idle(): Promise<void> {
    await this.page
      .locator('button:not([aria-disabled="true"])', { hasText: /^(重新检查|Check again)$/ })
      .first()
      .waitFor({ state: 'attached' });
  }

  /**
   * Opens a file in place of the one that is open, whatever was done to that, and waits until it lies there.
   * @returns the name that it lies there under: its own, or one that no file had before
   */
  async openInstead(file: Dropped): Promise<string> {
    const { name, bytes } = contentOf(file);
    const ownName = this.opened.has(name) ? `${String(this.opened.size)}-${name}` : name;
    await this.drop({ name: ownName, bytes });
    const discard = this.page.getByRole('alertdialog').getByRole('button', { name: '不要了，打开' });
    const inHeader = this.page.locator('header').getByText(ownName, { exact: true });
    await discard.or(inHeader).first().waitFor();
    if (await discard.isVisible()) await discard.click();
    await inHeader.waitFor();
    return ownName;
  }

  /** Drops a file onto the page. */
  async drop(file: Dropped): Promise<void> {
    const { name, bytes } = contentOf(file);
    this.opened.add(name);
    const transfer = await this.page.evaluateHandle(
      ([content, called]) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([Uint8Array.from(atob(content), (c) => c.charCodeAt(0))], called));
        return dropped;
      },
      [Buffer.from(bytes).toString('base64'), name] as const,
    );
    const place = this.page.locator('header').first();
    for (const event of ['dragover', 'drop']) await place.dispatchEvent(event, { dataTransfer: transfer });
  }

  /** Presses a button of the dialog. */
  async answer(name: string): Promise<void> {
    await this.page.getByRole('alertdialog').getByRole('button', { name }).click();
  }

  /** Turns from the overview to the spreadsheet, where the overview lies over it. */
  async leaveOverview(): Promise<void> {
    if ((await this.page.locator('[inert] #grid').count()) === 0) return;
    await this.button(/^(看表格|To the tables)$/).click();
  }

  /** Goes to a cell by the box of names. */
  async goTo(cell: string): Promise<void> {
    await this.leaveOverview();
    const box = this.nameBox();
    await box.fill(cell);
    await box.press('Enter');
  }

  /** Selects a cell of the sheet in sight and types into it; Enter is not pressed. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
  }

  /** How many pixels of the spreadsheet have the colour of a mark. */
  marked(): Promise<number> {
    return this.page.evaluate(([red, green, blue]) => {
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>('#grid canvas')];
      const [canvas] = canvases.sort((a, b) => b.width * b.height - a.width * a.height);
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let count = 0;
      for (let i = 0; i < pixels.length; i += 4) {
        if (pixels[i] === red && pixels[i + 1] === green && pixels[i + 2] === blue) count++;
      }
      return count;
    }, AMBER);
  }

  /** Downloads the workbook. */
  async download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.button(/^(下载工作簿|Download the workbook)$/).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** The cell that is selected, as the box of names tells. */
  selected(): Promise<string> {
    return this.nameBox().inputValue();
  }

  private nameBox(): Locator {
    return this.page.locator('#grid input[type="text"]').first();
  }
}

function contentOf(file: Dropped): { readonly name: string; readonly bytes: Uint8Array } {
  return typeof file === 'string' ? { name: path.basename(file), bytes: readFileSync(file) } : file;
}
