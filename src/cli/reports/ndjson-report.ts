import type { CheckSettings } from '../../budget';
import type { FileReport } from '../file-report';
import type { ShardPlace } from '../shard';
import type { Report } from './report';

/**
 * For programs that read while files are checked: of each file a line, the contract's object for it with the version. Lines of a part of the
 * files also hold what makes one report of all parts: where the file stands, and what people are shown of it.
 */
export class NdjsonReport implements Report {
  readonly parts;
  private told = 0;

  /**
   * @param settings where they are not the defaults
   * @param places of the files of a part, in their order
   */
  constructor(
    private readonly version: string,
    private readonly settings?: CheckSettings,
    private readonly places?: readonly ShardPlace[],
  ) {
    this.parts = places ? (['json', 'entry'] as const) : (['json'] as const);
  }

  add({ parts: { json, entry } }: FileReport): string {
    const shard = this.places?.[this.told++];
    if (!json) return '';
    const line = {
      gouji: this.version,
      ...(this.settings && { settings: this.settings }),
      ...json,
      ...(shard && { shard, shown: entry }),
    };
    return `${JSON.stringify(line)}\n`;
  }

  end(): string {
    return '';
  }
}
