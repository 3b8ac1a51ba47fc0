/** What the ribbon asks of office.js, remembered: the functions by name, and the windows that were opened. */
export class FakeOffice {
  readonly functions = new Map<string, (event: { completed(): void }) => void>();
  readonly windows: string[] = [];
  readonly AsyncResultStatus = { Succeeded: 'succeeded' };
  readonly actions = {
    associate: (name: string, called: (event: { completed(): void }) => void): void => {
      this.functions.set(name, called);
    },
  };
  readonly context = {
    ui: {
      displayDialogAsync: (address: string, _size: unknown, done: (result: unknown) => void): void => {
        this.windows.push(address);
        done(this.refusal ? { status: 'failed', error: { message: this.refusal } } : { status: 'succeeded' });
      },
    },
  };

  /** @param refusal why it opens no window; it opens them where it is absent. */
  constructor(private readonly refusal?: string) {}

  /** Presses a button, and waits until Office is told that its command has ended. */
  async press(name: string): Promise<number> {
    let ends = 0;
    const pressed = this.functions.get(name);
    if (!pressed) throw new Error(`nothing is behind ${name}`);
    await new Promise<void>((resolve) => {
      pressed({
        completed: () => {
          ends += 1;
          resolve();
        },
      });
    });
    await new Promise((resolve) => setTimeout(resolve));
    return ends;
  }
}
