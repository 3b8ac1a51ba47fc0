import { correctionPlan } from '../../budget';
import type { Language } from '../../common/language';
import { writeSpreadsheet } from '../../ooxml/write/write-spreadsheet';
import type { CorrectionsJson, FileReport, UnreadableJson } from '../file-report';
import { cliMessagesIn } from '../messages';
import { contractJson } from './json-report';
import type { Report } from './report';

/** Lists what to correct in each file: for programs, or as a workbook for people. */
export class CorrectionList implements Report {
  readonly parts = ['corrections'] as const;
  private readonly files: (CorrectionsJson | UnreadableJson)[] = [];

  constructor(
    private readonly version: string,
    private readonly language: Language,
    private readonly isWorkbook: boolean,
  ) {}

  add({ parts: { corrections } }: FileReport): string {
    if (corrections) this.files.push(corrections);
    return '';
  }

  end(): string | Uint8Array {
    return this.isWorkbook ? this.workbook() : contractJson(this.version, this.files);
  }

  private workbook(): Uint8Array {
    const { unreadable } = cliMessagesIn(this.language);
    const files = this.files.map((listed) =>
      listed.status === 'checked'
        ? { file: listed.file, corrections: listed.corrections }
        : { file: listed.file, problem: unreadable(listed.error.message) },
    );
    return writeSpreadsheet(correctionPlan(files, this.language));
  }
}
