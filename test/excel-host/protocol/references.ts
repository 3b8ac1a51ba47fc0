import type { Area } from '../workbook/area';
import { shiftedRange } from '../workbook/row-shift';
import type { Workbook } from '../workbook/workbook';
import type { ClientObject } from './client-object';
import { HostError } from './host-error';

/** The objects that office.js keeps from one sync to the next: ranges. They move along with inserted rows. */
export class References {
  private readonly byId = new Map<string, ClientObject>();
  private readonly ids = new Map<ClientObject, string>();
  private last = 0;

  constructor(private readonly workbook: Workbook) {
    workbook.listen((event) => {
      if (event.kind !== 'rows-shifted') return;
      for (const [id, object] of this.byId) {
        const left = areasOf(object).every((area) => {
          if (area.sheet !== event.sheet) return true;
          const range = shiftedRange(area.range, event.shift);
          if (range) area.range = range;
          return range !== undefined;
        });
        if (!left) this.byId.delete(id);
      }
    });
  }

  keep(object: ClientObject): void {
    if (this.ids.has(object)) return;
    this.last++;
    const id = `ref${this.last}`;
    this.ids.set(object, id);
    this.byId.set(id, object);
  }

  idOf(object: ClientObject): string | undefined {
    return this.ids.get(object);
  }

  /** @throws HostError where the reference was given back, or what it stood for was deleted */
  get(id: string): ClientObject {
    const object = this.byId.get(id);
    const isThere = object && areasOf(object).every(({ sheet }) => this.workbook.sheets.includes(sheet));
    if (!isThere) throw HostError.invalidReference();
    return object;
  }

  remove(id: string): void {
    const object = this.byId.get(id);
    if (object) this.ids.delete(object);
    this.byId.delete(id);
  }

  get count(): number {
    return this.byId.size;
  }
}

function areasOf({ className, target }: ClientObject): readonly Area[] {
  if (className === 'Range') return [target as Area];
  return className === 'RangeAreas' ? (target as { areas: readonly Area[] }).areas : [];
}
