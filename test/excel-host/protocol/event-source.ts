import { rangeName, type Area, WHOLE_SHEET } from '../workbook/area';
import { isCellError, type CellValue } from '../../../src/workbook/cell';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import type { Actor, WorkbookEvent } from '../workbook/workbook-events';
import { valueType } from '../workbook/value-type';
import { ROWS } from '../../../src/workbook/address';

/** An event on its way to the add-in: category, type, target, content as JSON, number. */
export type EventMessage =
  | { readonly kind: 'rich-api'; readonly entry: readonly [number, number, string, string, number] }
  | { readonly kind: 'document-selection-changed' };

const RICH_API_EVENT = 65_536;
const WORKBOOK = 'Workbook';

/** The events that can be registered for, with the numbers office.js knows them by. */
const EVENTS = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  RowHiddenChangedEvent: 22,
  ProtectionChangedEvent: 24,
} as const;

export type EventName = keyof typeof EVENTS;

/** Turns what happens to a workbook into the events that the add-in registered for. */
export class EventSource {
  /** `Runtime.enableEvents`. */
  enabled = true;
  private readonly registered = new Set<string>();
  private readonly ranges = new Map<string, Area>();
  private sent = 0;
  private readonly stopListening: () => void;

  constructor(
    workbook: Workbook,
    private readonly send: (message: EventMessage) => void,
  ) {
    this.stopListening = workbook.listen((event) => {
      if (this.enabled) this.pass(event);
    });
  }

  register(name: EventName, sheet: Sheet | undefined): void {
    this.registered.add(keyOf(name, sheet?.id ?? WORKBOOK));
  }

  unregister(name: EventName, sheet: Sheet | undefined): void {
    this.registered.delete(keyOf(name, sheet?.id ?? WORKBOOK));
  }

  rangeOf(id: string): Area | undefined {
    return this.ranges.get(id);
  }

  end(): void {
    this.stopListening();
    this.registered.clear();
  }

  private pass(event: WorkbookEvent): void {
    const { sheet } = event;
    switch (event.kind) {
      case 'cells-changed':
        this.fire('DataChangedEvent', sheet, this.changed(event));
        break;
      case 'rows-shifted':
        this.fire('DataChangedEvent', sheet, this.shifted(event));
        break;
      case 'format-changed':
        this.fire('FormatChangedEvent', sheet, { ...this.located(event), ...ofSource(event.by) });
        break;
      case 'rows-hidden':
        this.fire('RowHiddenChangedEvent', sheet, {
          address: rangeName({ ...WHOLE_SHEET, top: event.range.top, bottom: event.range.bottom }),
          changeType: event.hidden ? 'Hidden' : 'Unhidden',
          source: 'Local',
        });
        break;
      case 'calculated':
        this.fire('CalculatedEvent', sheet, {});
        break;
      case 'sheet-added':
        this.fire('AddedEvent', sheet, { source: 'Local' });
        break;
      case 'sheet-deleted':
        this.fire('DeletedEvent', sheet, { source: 'Local' });
        break;
      case 'sheet-renamed':
        break;
      case 'sheet-activated':
        this.fire('DeactivatedEvent', event.before, {});
        this.fire('ActivatedEvent', sheet, {});
        break;
      case 'sheet-protected':
        this.fire('ProtectionChangedEvent', sheet, {
          isProtected: sheet.protection !== undefined,
          source: 'Local',
        });
        break;
      case 'selection-changed':
        this.fire('SelectionChangedEvent', sheet, { address: event.ranges.map(rangeName).join(',') });
        this.send({ kind: 'document-selection-changed' });
        break;
    }
  }

  private changed(event: Extract<WorkbookEvent, { kind: 'cells-changed' }>): object {
    const details =
      event.before === undefined || event.after === undefined
        ? {}
        : {
            valueBefore: plain(event.before),
            valueAfter: plain(event.after),
            valueTypeBefore: valueType(event.before),
            valueTypeAfter: valueType(event.after),
          };
    return {
      ...this.located(event),
      ...ofSource(event.by),
      changeType: 'RangeEdited',
      shiftDirection: 'None',
      ...details,
    };
  }

  private shifted({ sheet, shift, by }: Extract<WorkbookEvent, { kind: 'rows-shifted' }>): object {
    const bottom = Math.min(shift.at + Math.abs(shift.count), ROWS) - 1;
    const range = { ...WHOLE_SHEET, top: shift.at, bottom };
    return {
      ...this.located({ sheet, range }),
      ...ofSource(by),
      changeType: shift.count > 0 ? 'RowInserted' : 'RowDeleted',
      shiftDirection: shift.count > 0 ? 'ShiftCellDown' : 'ShiftCellUp',
    };
  }

  private located(area: Area): object {
    const referenceId = `event${this.sent + 1}`;
    this.ranges.set(referenceId, { sheet: area.sheet, range: area.range });
    return { address: rangeName(area.range), referenceId };
  }

  /** To those who listen to the sheet, and to those who listen to all sheets. */
  private fire(name: EventName, { id }: Sheet, content: object): void {
    const json = JSON.stringify({ ...content, worksheetId: id });
    for (const target of [id, WORKBOOK]) {
      if (!this.registered.has(keyOf(name, target))) continue;
      this.sent++;
      this.send({ kind: 'rich-api', entry: [RICH_API_EVENT, EVENTS[name], target, json, this.sent] });
    }
  }
}

function keyOf(name: EventName, target: string): string {
  return `${name} ${target}`;
}

function ofSource(by: Actor): object {
  return { source: 'Local', triggerSource: by === 'add-in' ? 'ThisLocalAddin' : 'Unknown' };
}

function plain(value: CellValue): string | number | boolean {
  return isCellError(value) ? value.error : (value ?? '');
}
