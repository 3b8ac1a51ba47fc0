import { KEPT_EXPECTED, readExpected, writeExpected } from '../budget';
import type { Host } from '../hosts/port/host';

/** The numbers of the only tables that this department publishes; undefined where nobody has said. */
export async function getExpected(host: Host): Promise<readonly string[] | undefined> {
  return readExpected(await host.getSetting(KEPT_EXPECTED));
}

/** Keeps them in the document; undefined leaves nothing behind. */
export async function setExpected(host: Host, numbers: readonly string[] | undefined): Promise<void> {
  await host.setSetting(KEPT_EXPECTED, numbers && writeExpected(numbers));
}
