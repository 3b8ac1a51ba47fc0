import { inExcel } from './excel-run';
import { keep, recall } from './document-settings';

/** The name under which the document keeps that there is something to say. */
const NAME = 'gouji.called';
/** How pages of this origin hear of one another, on this machine and without a network. */
const CHANNEL = 'gouji';

/** Asks the pane of this document to check and to say what it finds: the one that is open, or else the next that is opened. */
export async function callPane(): Promise<void> {
  await inExcel((context) => keep(context, NAME, 'check'));
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(Office.context.document.url);
  channel.close();
}

/**
 * Answers such calls, the one made before this pane was open first.
 * @param answer is called once a call
 */
export async function answerCalls(answer: () => void): Promise<void> {
  const take = async (): Promise<void> => {
    const called = await inExcel((context) => recall(context, NAME));
    if (called === undefined) return;
    await inExcel((context) => keep(context, NAME, undefined));
    answer();
  };
  new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // Panes of other workbooks hear it too.
    if (data === Office.context.document.url) void take();
  });
  await take();
}
