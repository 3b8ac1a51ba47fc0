import { correctionPlan, issuesOf, listedCorrections } from '../budget';
import type { ListedCorrection } from '../budget';
import type { Language } from '../common/language';
import { writeSpreadsheet } from '../ooxml/write/write-spreadsheet';
import type { Outcome } from './check-file';
import { contractJson, unreadableJson } from './json-report';
import type { UnreadableJson } from './json-report';
import { cliMessagesIn } from './messages';

interface ListedJson {
  readonly file: string;
  readonly status: 'checked';
  readonly corrections: readonly ListedCorrection[];
}

/** Takes in what became of each file, in the order of the call, and lists what to correct in it. */
export class CorrectionList {
  private readonly files: (ListedJson | UnreadableJson)[] = [];

  constructor(
    private readonly version: string,
    private readonly language: Language,
  ) {}

  add(outcome: Outcome): void {
    this.files.push(
      outcome.status === 'checked'
        ? {
            file: outcome.file,
            status: 'checked',
            corrections: openCorrections(outcome, this.language),
          }
        : unreadableJson(outcome, this.language),
    );
  }

  /** The list for programs. */
  json(): string {
    return contractJson(this.version, this.files);
  }

  /** The list for people, as the bytes of an .xlsx. */
  workbook(): Uint8Array {
    const { unreadable } = cliMessagesIn(this.language);
    const files = this.files.map((listed) =>
      listed.status === 'checked'
        ? { file: listed.file, corrections: listed.corrections }
        : { file: listed.file, problem: unreadable(listed.error.message) },
    );
    return writeSpreadsheet(correctionPlan(files, this.language));
  }
}

/** What to correct in a file, apart from what a user has said is no error. */
function openCorrections(
  { checked: { result, diagnosis }, dismissed }: Extract<Outcome, { status: 'checked' }>,
  language: Language,
): ListedCorrection[] {
  return listedCorrections(issuesOf(result, diagnosis, dismissed).diagnosis, result.book, language);
}
