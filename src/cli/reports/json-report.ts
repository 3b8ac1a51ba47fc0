import type { FileReport } from '../file-report';
import type { Report } from './report';

/** For programs: the contract's one object, written file by file. */
export class JsonReport implements Report {
  readonly parts = ['json'] as const;
  private begun = false;

  constructor(private readonly version: string) {}

  add({ parts: { json } }: FileReport): string {
    if (!json) return '';
    const before = this.begun ? ',\n' : this.head();
    this.begun = true;
    return before + JSON.stringify(json, null, 2).replace(/^/gmu, '    ');
  }

  end(): string {
    return this.begun ? '\n  ]\n}\n' : contractJson(this.version, []);
  }

  private head(): string {
    return `{\n  "gouji": ${JSON.stringify(this.version)},\n  "files": [\n`;
  }
}

/** The contract's one object, of what is said of each file. */
export function contractJson(version: string, files: readonly unknown[]): string {
  return `${JSON.stringify({ gouji: version, files }, null, 2)}\n`;
}
