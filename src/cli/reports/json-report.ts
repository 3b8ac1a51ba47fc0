import type { CheckSettings } from '../../budget';
import type { FileReport } from '../file-report';
import type { Report } from './report';

/** For programs: the contract's one object, written file by file. */
export class JsonReport implements Report {
  readonly parts = ['json'] as const;
  private begun = false;

  /** @param settings where they are not the defaults */
  constructor(
    private readonly version: string,
    private readonly settings?: CheckSettings,
  ) {}

  add({ parts: { json } }: FileReport): string {
    if (!json) return '';
    const before = this.begun ? ',\n' : this.head();
    this.begun = true;
    return before + JSON.stringify(json, null, 2).replace(/^/gmu, '    ');
  }

  end(): string {
    return this.begun ? '\n  ]\n}\n' : contractJson(this.version, [], this.settings);
  }

  private head(): string {
    return contractJson(this.version, [], this.settings).replace(/\]\n\}\n$/u, '\n');
  }
}

/** The contract's one object, of what is said of each file. */
export function contractJson(version: string, files: readonly unknown[], settings?: CheckSettings): string {
  return `${JSON.stringify({ gouji: version, ...(settings && { settings }), files }, null, 2)}\n`;
}
