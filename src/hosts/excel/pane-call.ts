import { inExcel } from './excel-run';
import { getSetting, setSetting } from './document-settings';
import { areMarksStanding } from './marks/standing-marks';
import { hearOtherPages, tellOtherPages } from './other-pages';

/** The name under which the document keeps that there is something to say. */
const NAME = 'gouji.called';

/** What a pane does when it is called. */
export interface Answers {
  /** Checks, and says what it finds. */
  readonly check: () => void;
  /** Takes note that there are no marks any more. */
  readonly unmarked: () => void;
}

/** Asks the pane of this document to check and to say what it finds: the one that is open, or else the next that is opened. */
export async function callPane(): Promise<void> {
  await inExcel((context) => setSetting(context, NAME, 'check'));
  tellOtherPages('called');
}

/** Tells the pane of this document, where one is open, that the marks have been taken off. */
export function tellUnmarked(): void {
  tellOtherPages('unmarked');
}

/** Answers such calls, the one made before this pane was open first. */
export async function answerCalls({ check, unmarked }: Answers): Promise<void> {
  const take = async (): Promise<void> => {
    const called = await inExcel((context) => getSetting(context, NAME));
    if (called === undefined) return;
    await inExcel((context) => setSetting(context, NAME, undefined));
    check();
  };
  const look = async (): Promise<void> => {
    if (!(await inExcel(areMarksStanding))) unmarked();
  };
  // A call may be heard twice, and is answered once: one after the other they look into this pane's own document.
  let answering = Promise.resolve();
  const answer = (act: () => Promise<void>): Promise<void> => {
    answering = answering.then(act, act);
    return answering;
  };
  hearOtherPages((call) => void answer(call === 'called' ? take : look).catch(() => undefined));
  await answer(take);
}
