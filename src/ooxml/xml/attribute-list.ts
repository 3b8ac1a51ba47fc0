import { localStart } from './markup';

/** How many names are compared one by one; of more, a set is kept. */
const FEW = 16;

/** The attributes of one tag, by where they stand in the text. The list is used again for the next tag. */
export class AttributeList {
  private count = 0;
  /** Of each: where its name starts, its local name starts and ends, its value starts and ends. */
  private readonly places: number[] = [];
  private names: Set<string> | undefined;

  constructor(private readonly xml: string) {}

  clear(): void {
    this.count = 0;
    this.names = undefined;
  }

  /** Takes one more; false where its name has been given before. */
  add(start: number, end: number, valueStart: number, valueEnd: number): boolean {
    if (this.has(start, end)) return false;
    const slot = 5 * this.count++;
    this.places[slot] = start;
    this.places[slot + 1] = this.localStart(start, end);
    this.places[slot + 2] = end;
    this.places[slot + 3] = valueStart;
    this.places[slot + 4] = valueEnd;
    return true;
  }

  /** Where a value starts and ends, by the attribute's local name; one without a prefix goes first. */
  find(name: string): readonly [start: number, end: number] | undefined {
    let prefixed = -1;
    for (let slot = 0; slot < 5 * this.count; slot += 5) {
      const local = this.places[slot + 1] ?? 0;
      const end = this.places[slot + 2] ?? 0;
      if (end - local !== name.length || !this.xml.startsWith(name, local)) continue;
      if (local === this.places[slot]) return this.value(slot);
      prefixed = slot;
    }
    return prefixed < 0 ? undefined : this.value(prefixed);
  }

  private value(slot: number): readonly [number, number] {
    return [this.places[slot + 3] ?? 0, this.places[slot + 4] ?? 0];
  }

  private has(start: number, end: number): boolean {
    if (this.count >= FEW) return this.hasAmongMany(this.xml.slice(start, end));
    for (let slot = 0; slot < 5 * this.count; slot += 5) {
      const from = this.places[slot] ?? 0;
      if ((this.places[slot + 2] ?? 0) - from !== end - start) continue;
      if (this.xml.startsWith(this.xml.slice(start, end), from)) return true;
    }
    return false;
  }

  private hasAmongMany(name: string): boolean {
    this.names ??= new Set(
      Array.from({ length: this.count }, (_, i) =>
        this.xml.slice(this.places[5 * i], this.places[5 * i + 2]),
      ),
    );
    const { size } = this.names;
    return this.names.add(name).size === size;
  }

  /** `xmlns:r="…"` declares a prefix and has no local name: taken for an attribute, it would be a cell's `r`. */
  private localStart(start: number, end: number): number {
    if (this.xml.startsWith('xmlns', start)) return end;
    return localStart(this.xml, start, end);
  }
}
