import { fiscalFunds } from '../../layouts/funds';

const FISCAL: readonly string[] = fiscalFunds.map(({ key }) => key);

/** The funds that a table of fiscal appropriations is about; undefined stands for every fund. */
export function fiscalOnly(isFiscal: boolean): readonly string[] | undefined {
  return isFiscal ? FISCAL : undefined;
}
