import { fiscalKeys } from '../../layouts/funds';

/** The funds that a table of fiscal appropriations is about; undefined stands for every fund. */
export function fiscalOnly(isFiscal: boolean): readonly string[] | undefined {
  return isFiscal ? fiscalKeys : undefined;
}
