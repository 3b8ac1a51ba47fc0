import type { RibbonCommand } from './register';

/** In per cent of the screen. */
const SIZE = { height: 25, width: 30 };

/** Office itself ends a command about then. */
const LONGEST_OPEN = 5 * 60_000;

/**
 * Opens a small window that says what failed and where to look further. A command has no page of its own to say it on.
 * Resolves once it is open, or, where it goes with the command, once it was closed; rejected where Office opens none.
 * @param goesWithCommand whether Office closes the window as the command ends, as on a Mac
 */
export function tellFailure(failed: RibbonCommand, goesWithCommand: boolean): Promise<void> {
  const notice = new URL(`${failed}-failed.html`, window.location.href);
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(notice.href, SIZE, ({ status, error, value }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        reject(new Error(error.message));
      } else if (goesWithCommand) {
        setTimeout(resolve, LONGEST_OPEN);
        // The event is that it was closed, or could not be shown.
        value.addEventHandler(Office.EventType.DialogEventReceived, () => {
          resolve();
        });
      } else {
        resolve();
      }
    });
  });
}
