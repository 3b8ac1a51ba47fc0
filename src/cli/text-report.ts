import { reportView, toText } from '../budget';
import type { ReportView, TextStyle } from '../budget';
import type { Language } from '../common/language';
import { displayWidth, padded, sanitise } from '../common/plain-text';
import type { Outcome, Report } from './check-file';
import type { InputError } from './input-fault';
import { cliMessagesIn } from './messages';

/** One file in the overview; the higher its weight, the sooner somebody should look at it. */
interface Headline {
  readonly file: string;
  readonly sentence: string;
  readonly weight: number;
}

const UNREADABLE = Number.MAX_SAFE_INTEGER;

/** For people: each file's own report, and above them an overview where there are several. */
export class TextReport implements Report {
  private readonly headlines: Headline[] = [];
  private readonly reports: string[] = [];

  constructor(
    private readonly language: Language,
    private readonly style: TextStyle,
  ) {}

  add(outcome: Outcome): void {
    if (outcome.status === 'unreadable') this.addUnreadable(outcome.file, outcome.error);
    else {
      const { checked, dismissed, assumed } = outcome;
      const report = reportView(checked.result, checked.diagnosis, this.language, {
        dismissed,
        assumed,
        identities: 'left-out',
      });
      const text = toText(outcome.file, report, this.style) + this.wayOn(outcome.file, report);
      this.headlines.push({
        file: sanitise(outcome.file),
        sentence: report.sentence,
        weight: weightOf(report),
      });
      this.reports.push(text);
    }
  }

  text(): string {
    if (this.reports.length < 2) return this.reports.join('');
    const rule = `${'─'.repeat(60)}\n`;
    return [this.overview(), ...this.reports].join(`\n${rule}`);
  }

  /** Where tables are yet to be written from base sheets: how. */
  private wayOn(file: string, { baseSheets }: ReportView): string {
    if (baseSheets.length === 0) return '';
    return `${cliMessagesIn(this.language).fillFromBaseSheets(sanitise(file), baseSheets.map(sanitise))}\n`;
  }

  private addUnreadable(name: string, { fault, details }: InputError): void {
    const { unreadable, faults } = cliMessagesIn(this.language);
    const { strong, of } = this.style.emphasis;
    const file = sanitise(name);
    const sentence = unreadable(sanitise(faults[fault](details)));
    this.headlines.push({ file, sentence, weight: UNREADABLE });
    this.reports.push(`${strong(file)}\n${of('error', sentence)}\n`);
  }

  /** The files, those that need somebody first. */
  private overview(): string {
    const width = Math.max(...this.headlines.map(({ file }) => displayWidth(file)));
    const lines = [...this.headlines]
      .sort((a, b) => b.weight - a.weight)
      .map(({ file, sentence }) => `  ${padded(file, width)}  ${sentence}\n`);
    const title = cliMessagesIn(this.language).overview(this.headlines.length);
    return `${this.style.emphasis.strong(title)}\n${lines.join('')}`;
  }
}

/** Errors first, then files in which nothing was checked, then what was checked in part. */
function weightOf({ verdict, hasProofs, tally: { error, warning } }: ReportView): number {
  if (error > 0) return 1 + error;
  const unproved = verdict === 'pass' ? 0 : hasProofs ? 0.5 : 0.75;
  return unproved + warning / (warning + 1) / 4;
}
