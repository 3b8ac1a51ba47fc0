/** What the ribbon asks of office.js, remembered: the functions by name, and the windows that are open. */
export class FakeOffice {
  readonly functions = new Map<string, (event: { completed(): void }) => void>();
  windows: string[] = [];
  readonly AsyncResultStatus = { Succeeded: 'succeeded' };
  readonly EventType = { DialogEventReceived: 'dialogEventReceived' };
  private closed: (() => void) | undefined;
  readonly actions = {
    associate: (name: string, called: (event: { completed(): void }) => void): void => {
      this.functions.set(name, called);
    },
  };
  readonly context = {
    ui: {
      displayDialogAsync: (address: string, _size: unknown, done: (result: unknown) => void): void => {
        const { refusal } = this.is;
        if (refusal !== undefined) {
          done({ status: 'failed', error: { message: refusal } });
          return;
        }
        this.windows.push(address);
        const addEventHandler = (_type: string, closed: () => void): void => {
          this.closed = closed;
        };
        done({ status: 'succeeded', value: { addEventHandler } });
      },
    },
  };

  /**
   * @param is.refusal why it opens no window; it opens them where it is absent
   * @param is.mac whether the page that a command runs in goes as it ends, and its windows with it
   */
  constructor(private readonly is: { readonly refusal?: string; readonly mac?: boolean } = {}) {}

  /** Somebody closes the window. */
  closeWindow(): void {
    this.windows.pop();
    this.closed?.();
  }

  /** Presses a button, and waits until Office is told that its command has ended. */
  async press(name: string): Promise<number> {
    let ends = 0;
    const pressed = this.functions.get(name);
    if (!pressed) throw new Error(`nothing is behind ${name}`);
    await new Promise<void>((resolve) => {
      pressed({
        completed: () => {
          ends += 1;
          if (this.is.mac) this.windows = [];
          resolve();
        },
      });
    });
    await new Promise((resolve) => setTimeout(resolve));
    return ends;
  }
}
