import type { RibbonCommand } from './register';

/** In per cent of the screen. */
const SIZE = { height: 25, width: 30 };

/**
 * Opens a small window that says what failed and where to look further. A command has no page of its own to say it on.
 * Resolves once it is open; rejected where Office opens none.
 */
export function tellFailure(failed: RibbonCommand): Promise<void> {
  const notice = new URL(`${failed}-failed.html`, window.location.href);
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(notice.href, SIZE, ({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(error.message));
    });
  });
}
