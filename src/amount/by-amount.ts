import type { Amount } from './amount';

interface Entry<V> {
  readonly amount: Amount;
  value: V;
  readonly next: Entry<V> | undefined;
}

/**
 * Values by amount, equal amounts being one key however they are held. They are kept by their nearest doubles, which equal amounts
 * share, and those few that share one without being equal are told apart exactly.
 */
export class ByAmount<V> {
  private readonly entries = new Map<number, Entry<V>>();

  get(amount: Amount): V | undefined {
    return this.find(amount)?.value;
  }

  has(amount: Amount): boolean {
    return this.find(amount) !== undefined;
  }

  set(amount: Amount, value: V): this {
    const entry = this.find(amount);
    if (entry) entry.value = value;
    else {
      const { magnitude } = amount;
      this.entries.set(magnitude, { amount, value, next: this.entries.get(magnitude) });
    }
    return this;
  }

  private find(amount: Amount): Entry<V> | undefined {
    let entry = this.entries.get(amount.magnitude);
    while (entry && !entry.amount.equals(amount)) entry = entry.next;
    return entry;
  }
}
