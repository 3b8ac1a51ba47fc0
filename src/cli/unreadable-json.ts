import type { Language } from '../budget/reporting/language';
import type { Outcome } from './check-file';
import type { InputFault } from './input-fault';
import { cliMessagesIn } from './messages/messages-in';

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
