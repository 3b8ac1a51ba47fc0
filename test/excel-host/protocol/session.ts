import type { Workbook } from '../workbook/workbook';
import type { Area } from '../workbook/area';
import type { Batch, BatchAnswer } from './batch';
import { ClientObject } from './client-object';
import { EventSource, type EventMessage } from './event-source';
import { Faults } from './faults';
import { HostError } from './host-error';
import { interpret } from './interpreter';
import { isHousekeeping, Log, loggedBatch } from './log';
import { References } from './references';
import type { ExcelApiSet } from './requirement-sets';

export interface SessionOptions {
  /** What the host advertises; younger members do not exist. */
  readonly excelApi?: ExcelApiSet;
  /** Of a request or a response; Excel on the web takes 5 MB. */
  readonly byteLimit?: number;
  /** As Excel on the web: cells that are merged have no fill and no borders afterwards. */
  readonly mergeLosesLooks?: boolean;
}

/** The answer to a sync: a body, or one of Office's own error numbers. */
export type SyncAnswer = { readonly body: string } | { readonly officeError: number };

const FIVE_MEGABYTES = 5 * 1024 * 1024;
/** Request flag of `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;
/** Office's numbers for what never gets as far as a batch, by the codes that office.js makes of them. */
const OFFICE_ERROR = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

/** One add-in at work on one open workbook: answers its batches, sends it events. */
export class Session {
  readonly excelApi: ExcelApiSet;
  readonly log = new Log();
  readonly faults = new Faults();
  readonly references: References;
  readonly events: EventSource;
  /** Members that were asked for and that the host lacks, with how often. */
  readonly unknownMembers = new Map<string, number>();
  /** What the add-in last said about its pane. */
  paneState = 'Visible';
  startState = 'Inactive';
  readonly mergeLosesLooks: boolean;
  private readonly byteLimit: number;

  constructor(
    readonly workbook: Workbook,
    send: (message: EventMessage) => void,
    { excelApi = '1.15', byteLimit = FIVE_MEGABYTES, mergeLosesLooks = false }: SessionOptions = {},
  ) {
    this.excelApi = excelApi;
    this.byteLimit = byteLimit;
    this.mergeLosesLooks = mergeLosesLooks;
    this.references = new References(workbook);
    this.events = new EventSource(workbook, send);
  }

  /** Answers the body of one round trip. */
  async answer(body: string, flags: number): Promise<SyncAnswer> {
    const batch = JSON.parse(body) as Batch;
    const requestBytes = Buffer.byteLength(body);
    if (this.faults.latency > 0) await milliseconds(this.faults.latency);
    if (this.faults.editingEnds && !isHousekeeping(batch)) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0)
        return this.refuse(batch, requestBytes, 'InvalidOperationInCellEditMode');
      await this.faults.editingEnds;
    }
    if (requestBytes > this.byteLimit)
      return this.refuse(batch, requestBytes, 'RequestPayloadSizeLimitExceeded');
    const answer = this.carryOut(batch);
    const response = JSON.stringify(answer);
    const responseBytes = Buffer.byteLength(response);
    if (responseBytes > this.byteLimit)
      return this.refuse(batch, requestBytes, 'ResponsePayloadSizeLimitExceeded');
    this.log.batches.push(loggedBatch(batch, { requestBytes, responseBytes, error: answer.Error?.Code }));
    return { body: response };
  }

  private carryOut(batch: Batch): BatchAnswer {
    const fault = isHousekeeping(batch) ? undefined : this.faults.next();
    if (fault?.kind === 'interference') fault.act();
    return interpret(batch, this, fault?.kind === 'failure' ? fault : undefined);
  }

  private refuse(batch: Batch, requestBytes: number, error: keyof typeof OFFICE_ERROR): SyncAnswer {
    this.log.batches.push(loggedBatch(batch, { requestBytes, responseBytes: 0, error }));
    return { officeError: OFFICE_ERROR[error] };
  }

  /** An object that a batch makes out of nothing. */
  service(name: string): ClientObject {
    switch (name) {
      case 'Microsoft.InternalService.AddinInternalService':
      case 'Microsoft.AppRuntime.AppRuntimeService':
      case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
        return new ClientObject(name, this.workbook);
      default:
        this.unknownMembers.set(name, (this.unknownMembers.get(name) ?? 0) + 1);
        throw HostError.apiNotFound(name);
    }
  }

  /** The range that an event was about. */
  rangeOfEvent(id: string): Area | undefined {
    return this.events.rangeOf(id);
  }

  /** The pane is closed: nothing is listened to any more. */
  end(): void {
    this.events.end();
  }
}

function milliseconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count));
}
