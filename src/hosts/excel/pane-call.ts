import { inExcel } from './excel-run';
import { setSetting, getSettings } from './document-settings';

/** The name under which the document keeps that there is something to say. */
const NAME = 'gouji.called';
/** How pages of this origin hear of one another, on this machine and without a network. */
const CHANNEL = 'gouji';

/** What a pane is told: to look at what the document keeps for it, or that the marks are gone. */
type Call = 'called' | 'unmarked';

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
  post('called');
}

/** Tells the pane of this document, where one is open, that the marks have been taken off. */
export function tellUnmarked(): void {
  post('unmarked');
}

/** Answers such calls, the one made before this pane was open first. */
export async function answerCalls({ check, unmarked }: Answers): Promise<void> {
  const take = async (): Promise<void> => {
    const [called] = await inExcel((context) => getSettings(context, [NAME]));
    if (called === undefined) return;
    await inExcel((context) => setSetting(context, NAME, undefined));
    check();
  };
  new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // Panes of other workbooks hear it too.
    if (data === message('called')) void take();
    else if (data === message('unmarked')) unmarked();
  });
  await take();
}

function post(call: Call): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(message(call));
  channel.close();
}

/** A call as it is sent: with the document that it is about. */
function message(call: Call): string {
  return `${call} ${Office.context.document.url}`;
}
