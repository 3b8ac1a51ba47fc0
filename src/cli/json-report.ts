import { toJson } from '../budget';
import type { JsonFile } from '../budget';
import type { Language } from '../common/language';
import type { Outcome, Report } from './check-file';
import type { InputFault } from './input-fault';
import { cliMessagesIn } from './messages';

type CheckedOutcome = Extract<Outcome, { status: 'checked' }>;

/** For programs: the contract's one object. */
export class JsonReport implements Report {
  private readonly files: (JsonFile | UnreadableJson)[] = [];

  constructor(
    private readonly version: string,
    private readonly language: Language,
  ) {}

  add(outcome: Outcome): void {
    this.files.push(
      outcome.status === 'checked'
        ? checkedJson(outcome, this.language)
        : unreadableJson(outcome, this.language),
    );
  }

  text(): string {
    return contractJson(this.version, this.files);
  }
}

function checkedJson({ file, checked, dismissed, assumed }: CheckedOutcome, language: Language): JsonFile {
  return toJson(file, checked.result, checked.diagnosis, language, { dismissed, assumed });
}

/** The contract's one object, of what is said of each file. */
export function contractJson(version: string, files: readonly unknown[]): string {
  return `${JSON.stringify({ gouji: version, files }, null, 2)}\n`;
}

/** What the contract says of a file that could not be read. */
export interface UnreadableJson {
  readonly file: string;
  readonly status: 'unreadable';
  readonly error: { readonly code: InputFault; readonly message: string };
}

/** A file that could not be read, as the contract's object for it. */
export function unreadableJson(
  { file, error }: Extract<Outcome, { status: 'unreadable' }>,
  language: Language,
): UnreadableJson {
  const { fault, details } = error;
  return {
    file,
    status: 'unreadable',
    error: { code: fault, message: cliMessagesIn(language).faults[fault](details) },
  };
}
