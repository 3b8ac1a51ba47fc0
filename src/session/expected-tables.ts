import { KEPT_EXPECTED, writeExpected } from '../budget';
import type { Host } from '../hosts/port/host';

/** Keeps the numbers of the only tables that this department publishes in the document; undefined leaves nothing behind. */
export async function setExpected(host: Host, numbers: readonly string[] | undefined): Promise<void> {
  await host.setSetting(KEPT_EXPECTED, numbers && writeExpected(numbers));
}
