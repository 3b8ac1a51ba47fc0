import { toJson } from '../budget/reporting/json';
import type { JsonFile } from '../budget/reporting/json';
import type { Language } from '../budget/reporting/language';
import type { Outcome } from './check-file';
import { contractJson } from './contract-json';
import type { Report } from './report';
import { unreadableJson } from './unreadable-json';
import type { UnreadableJson } from './unreadable-json';

/** The contract's one object. */
export class JsonReport implements Report {
  private readonly files: (JsonFile | UnreadableJson)[] = [];

  constructor(
    private readonly version: string,
    private readonly language: Language,
  ) {}

  add(outcome: Outcome): void {
    this.files.push(
      outcome.status === 'checked'
        ? toJson(outcome.file, outcome.result, outcome.diagnosis, this.language)
        : unreadableJson(outcome, this.language),
    );
  }

  text(): string {
    return contractJson(this.version, this.files);
  }
}
