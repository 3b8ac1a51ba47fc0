/**
 * What a page tells the others of this origin, on this machine and without a network: that panes are to look at what their documents keep
 * for them, or whether marks are left there. It does not say which document it is about: pages know no name of theirs that lasts, since
 * Excel tells it once, as they start, and an unsaved workbook has none.
 */
export type Call = 'called' | 'unmarked';

const CALLS: readonly Call[] = ['called', 'unmarked'];

/** The channel's name, and the key of the storage. */
const NAME = 'gouji.call';

/** Tells them both ways that there are: where the pages run in separate processes, one of them may not get through. */
export function tellOtherPages(call: Call): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(call);
  channel.close();
  try {
    window.localStorage.setItem(NAME, call);
    window.localStorage.removeItem(NAME);
  } catch {
    // Blocked, or full: there is the other way.
  }
}

/** Hears what the others tell, of which a call may come twice. */
export function hearOtherPages(listener: (call: Call) => void): void {
  const hear = (told: unknown): void => {
    const call = CALLS.find((each) => each === told);
    if (call) listener(call);
  };
  new BroadcastChannel(NAME).addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    hear(data);
  });
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === NAME) hear(newValue);
  });
}
