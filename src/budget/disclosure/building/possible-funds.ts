import type { DisclosureData } from '../data/disclosure-data';
import type { Answer } from './known-sum';

/** The funds that there is money of: what nothing says of a line's fund, these may still tell. */
export class PossibleFunds {
  private readonly funds: ReadonlySet<string> | undefined;

  constructor({ revenues, carryOvers }: DisclosureData) {
    if (!revenues || !carryOvers) return;
    const carriedIn = carryOvers.filter(({ direction }) => direction === 'carried-in');
    this.funds = new Set([...revenues, ...carriedIn].map(({ fund }) => fund));
  }

  /** Whether a fund is one of some. */
  isAmong(fund: string | undefined, among: readonly string[]): Answer {
    if (fund !== undefined) return among.includes(fund);
    const possible = [...(this.funds ?? [])];
    if (possible.length === 0) return 'fund';
    if (!possible.some((each) => among.includes(each))) return false;
    return possible.every((each) => among.includes(each)) || 'fund';
  }
}
