import { correctionPlan, listedCorrections } from '../budget';
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
            corrections: listedCorrections(
              outcome.checked.diagnosis,
              outcome.checked.result.book,
              this.language,
            ),
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
