/** A value that changes, and tells its listeners. */
export class Store<State> {
  private readonly listeners = new Set<() => void>();

  constructor(private value: State) {}

  get current(): State {
    return this.value;
  }

  /** Changes a part of it. */
  change(part: Partial<State>): void {
    this.replace({ ...this.value, ...part });
  }

  replace(value: State): void {
    this.value = value;
    for (const listener of this.listeners) listener();
  }

  /** @returns what ends the subscription */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
