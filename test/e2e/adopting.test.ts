import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { differences, UNDECIDED } from '../samples/adopted';
import { sample } from '../samples/sample';
import { needing } from '../tools/needing';
import { serveWorkbench, WorkbenchUser } from './built-workbench';
import { checkedFile } from './checked-file';

const { test } = needing('browser');

const NOTICE = /^(已改动|没有采纳|Not adopted)|changed[.;]/;
const TAKEN_BACK = /^(没有采纳|Not adopted)/;

/** Adopts the first cause that can be and was not taken back before, again and again, until there is none; gives how many were. */
async function adoptAll(user: WorkbenchUser): Promise<number> {
  const causes = user.page.getByRole('region', { name: /^(查明的原因|Causes found)/ });
  const heads = causes.locator('button[aria-expanded]');
  const adopt = causes.locator('button:not([aria-disabled="true"])', { hasText: /^(采纳|Adopt)$/ });
  const notice = user.page.getByText(NOTICE).first();
  // What is only possible is asked about.
  const write = user.page.getByRole('alertdialog').getByRole('button', { name: /^(写入|Write)/ });
  let adopted = 0;
  for (let passed = 0; passed < (await heads.count());) {
    await user.idle();
    const head = heads.nth(passed);
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.press('ArrowRight');
    if (await adopt.isVisible()) {
      await adopt.press('Enter');
      await notice.or(write).first().waitFor();
      if (await write.isVisible()) await write.press('Enter');
      await notice.waitFor();
      await user.idle();
      const isTakenBack = TAKEN_BACK.test(await notice.innerText());
      await user.page
        .getByRole('button', { name: /^(关闭|Close)$/ })
        .first()
        .press('Enter');
      if (!isTakenBack) {
        adopted++;
        continue;
      }
    }
    await head.press('ArrowLeft');
    passed++;
  }
  return adopted;
}

test.each(['zh-CN', 'en-US'])(
  'whoever adopts in %s what is offered first, again and again, ends with the repaired sample',
  async (locale) => {
    const workbench = await serveWorkbench(locale);
    try {
      const user = await WorkbenchUser.arrive(workbench);
      await user.idle();
      expect(await adoptAll(user)).toBeGreaterThan(10);
      const { bytes } = await user.download();
      const repaired = await sample('xiaoguan-2026-repaired.xlsx');
      expect(differences(await readWorkbook(bytes, 'adopted.xlsx'), repaired)).toEqual(UNDECIDED);
      expect((await checkedFile(bytes)).errors).toBe(5);
      expect(user.complaints).toEqual([]);
    } finally {
      await workbench.browser.close();
    }
  },
);
