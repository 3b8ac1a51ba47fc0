import type { Label } from '../../../common/language';
import type { BaseNotice, FaultKind } from '../../disclosure/base/reading/base-fault';
import type { KnownSums, UnknownWhat } from '../../disclosure/deriving/derivation';

type Said<T extends { readonly kind: string }> = {
  readonly [K in T['kind']]: (
    said: Extract<T, { readonly kind: K }>,
    label: (label: Label) => string,
  ) => string;
};

/** Every text about data that is filled in or derived. */
export interface BaseSheetWords {
  /** A cell of a sheet, with what is wrong there. */
  readonly at: (place: string, said: string) => string;
  /** What is wrong, and what to do. */
  readonly faults: Said<FaultKind>;
  readonly notices: Said<BaseNotice>;
  /** What is not known, and what to do. */
  readonly unknown: Readonly<Record<UnknownWhat | 'department-year' | 'department-name', string>>;
  /** What is known of a group all the same; empty for nothing. */
  readonly known: (known: KnownSums, entries: number) => string;
  readonly sources: (sources: readonly string[]) => string;
  readonly source: (fund: string, isCarriedIn: boolean, amount: string) => string;
  readonly own: string;
  readonly missing: Readonly<
    Record<'lines' | 'revenues' | 'carryOvers' | 'indicators' | 'memoItems', string>
  >;
  readonly unreadable: string;
}
