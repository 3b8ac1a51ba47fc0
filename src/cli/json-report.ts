import { toJson } from '../budget/reporting/json';
import type { JsonFile } from '../budget/reporting/json';
import type { Language } from '../budget/reporting/language';
import type { Outcome } from './check-file';
import type { InputFault } from './input-fault';
import { cliMessagesIn } from './messages/messages-in';
import type { Report } from './report';

interface UnreadableJson {
  readonly file: string;
  readonly status: 'unreadable';
  readonly error: { readonly code: InputFault; readonly message: string };
}

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
        ? toJson(outcome.file, outcome.result, this.language)
        : { file: outcome.file, status: 'unreadable', error: this.errorJson(outcome.error) },
    );
  }

  text(): string {
    return `${JSON.stringify({ gouji: this.version, files: this.files }, null, 2)}\n`;
  }

  private errorJson({
    fault,
    details,
  }: {
    fault: InputFault;
    details: Readonly<Record<string, string | number>>;
  }) {
    return { code: fault, message: cliMessagesIn(this.language).faults[fault](details) };
  }
}
