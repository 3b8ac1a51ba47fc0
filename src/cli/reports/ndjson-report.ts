import type { FileReport } from '../file-report';
import type { Report } from './report';

/** For programs that read while files are checked: of each file a line, the contract's object for it with the version. */
export class NdjsonReport implements Report {
  readonly parts = ['json'] as const;

  constructor(private readonly version: string) {}

  add({ parts: { json } }: FileReport): string {
    return json ? `${JSON.stringify({ gouji: this.version, ...json })}\n` : '';
  }

  end(): string {
    return '';
  }
}
