import type {
  CheckOptions,
  FigureView,
  IdentityChoice,
  IdentityPage,
  ReportView,
  RuleView,
} from '../../budget';
import type { Language } from '../../common/language';
import type { HostFaultCode } from '../../hosts/port/host-fault';
import type { ReadCell } from '../../hosts/port/snapshot';
import type { SnapshotPiece } from '../../hosts/port/snapshot-pieces';
import type { Address } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { CheckStage, Telling } from '../checker';
import type { SetOptions, SetOutline } from '../set-maker';
import type { Part } from './parts';

/** What can be asked of the worker: what it takes, and what it gives. */
export interface Calls {
  /** Of the snapshot that was sent before. */
  readonly check: { readonly takes: [options: CheckOptions, telling: Telling]; readonly gives: ReportView };
  readonly recheck: {
    readonly takes: [cells: readonly ReadCell[], telling: Telling];
    readonly gives: ReportView;
  };
  readonly report: { readonly takes: [telling: Telling]; readonly gives: ReportView };
  readonly identities: {
    readonly takes: [
      choice: IdentityChoice,
      page: { readonly from: number; readonly count: number },
      language: Language,
    ];
    readonly gives: IdentityPage;
  };
  readonly figure: {
    readonly takes: [at: Address, language: Language];
    readonly gives: FigureView | undefined;
  };
  readonly html: {
    readonly takes: [title: string, telling: Telling];
    readonly gives: string;
  };
  readonly sheet: {
    readonly takes: [telling: Telling];
    readonly gives: SheetPlan;
  };
  /** Of the snapshot that was sent before. */
  readonly readSet: { readonly takes: [options: SetOptions]; readonly gives: SetOutline };
  readonly prepareSet: { readonly takes: [options: SetOptions]; readonly gives: SetOutline };
  readonly setSheets: { readonly takes: [names: readonly string[]]; readonly gives: readonly SheetPlan[] };
  readonly rules: { readonly takes: [language: Language]; readonly gives: readonly RuleView[] };
}

export type Method = keyof Calls;

/** A call of one of them, by its number. */
export type Call = {
  readonly [M in Method]: {
    readonly kind: 'call';
    readonly id: number;
    readonly method: M;
    readonly takes: Calls[M]['takes'];
  };
}[Method];

/** To the worker. */
export type Request = SnapshotPiece | Call;

/** From the worker, about a call. */
export type Answer =
  | { readonly kind: 'stage'; readonly id: number; readonly stage: CheckStage }
  /** Of what is given; all of them come before it. */
  | { readonly kind: 'part'; readonly id: number; readonly part: Part }
  | { readonly kind: 'done'; readonly id: number; readonly gives: Calls[Method]['gives'] }
  | { readonly kind: 'failed'; readonly id: number; readonly code: HostFaultCode; readonly reason: string };
