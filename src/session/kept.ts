import { KEPT_NAMES, readKept } from '../budget';
import type { Kept } from '../budget';
import type { Host } from '../hosts/port/host';

/** What a document keeps of what its user has said, and of what was done in it. */
export async function getKept(host: Host): Promise<Kept> {
  const texts = await host.getSettings(KEPT_NAMES);
  return readKept((name) => texts[KEPT_NAMES.indexOf(name)]);
}
