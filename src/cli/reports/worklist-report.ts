import { worklistPage, worklistPlan } from '../../budget';
import type { WorklistEntry } from '../../budget';
import type { Language } from '../../common/language';
import { writeSpreadsheet } from '../../ooxml/write/write-spreadsheet';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { FileReport } from '../file-report';
import type { Report } from './report';

/** For people: one file's own report as a page or a workbook; of several, one worklist with what is to be done in each. */
export class WorklistReport implements Report {
  readonly parts;
  private readonly files: { readonly entry: WorklistEntry; readonly urgency: number }[] = [];
  private page: string | undefined;
  private sheet: SheetPlan | undefined;

  /** @param isAlone whether the call is of one file */
  constructor(
    private readonly language: Language,
    private readonly format: 'html' | 'xlsx',
    private readonly terms: string,
    isAlone: boolean,
  ) {
    const own = format === 'html' ? 'page' : 'sheet';
    this.parts = isAlone ? (['entry', own] as const) : (['entry'] as const);
  }

  add({ urgency, parts: { entry, page, sheet } }: FileReport): string {
    if (entry) this.files.push({ entry, urgency });
    this.page = page;
    this.sheet = sheet;
    return '';
  }

  end(): string | Uint8Array {
    const entries = [...this.files].sort((a, b) => b.urgency - a.urgency).map(({ entry }) => entry);
    if (this.format === 'html') return this.page ?? worklistPage(entries, this.terms, this.language);
    const plan = worklistPlan(entries, this.terms, this.language);
    return writeSpreadsheet(this.sheet ? { ...plan, sheets: [this.sheet] } : plan);
  }
}
