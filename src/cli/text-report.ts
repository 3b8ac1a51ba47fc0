import { displayWidth, padded, sanitise } from '../common/plain-text';
import { tallyOf } from '../budget/reporting/tally';
import { toText } from '../budget/reporting/text/text';
import type { TextStyle } from '../budget/reporting/text/text-style';
import { verdictSentence } from '../budget/reporting/verdict';
import type { Outcome, Report } from './check-file';
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

  constructor(private readonly style: TextStyle) {}

  add(outcome: Outcome): void {
    const headline = this.headline(outcome);
    this.headlines.push(headline);
    this.reports.push(
      outcome.status === 'checked'
        ? toText(outcome.file, outcome.result, outcome.diagnosis, this.style)
        : this.unreadable(headline),
    );
  }

  text(): string {
    if (this.reports.length < 2) return this.reports.join('');
    const rule = `${'─'.repeat(60)}\n`;
    return [this.overview(), ...this.reports].join(`\n${rule}`);
  }

  private headline(outcome: Outcome): Headline {
    const file = sanitise(outcome.file);
    if (outcome.status === 'unreadable') {
      const { fault, details } = outcome.error;
      const { unreadable, faults } = cliMessagesIn(this.style.language);
      return { file, sentence: unreadable(sanitise(faults[fault](details))), weight: UNREADABLE };
    }
    const { result, diagnosis } = outcome;
    const { error, warning } = tallyOf(result.findings);
    const unproved = result.verdict === 'pass' ? 0 : 0.5;
    return {
      file,
      sentence: verdictSentence(result, diagnosis, this.style.language),
      weight: error > 0 ? 1 + error : unproved + warning / (warning + 1) / 4,
    };
  }

  private unreadable({ file, sentence }: Headline): string {
    const { strong, of } = this.style.emphasis;
    return `${strong(file)}\n${of('error', sentence)}\n`;
  }

  /** The files, those that need somebody first. */
  private overview(): string {
    const width = Math.max(...this.headlines.map(({ file }) => displayWidth(file)));
    const lines = [...this.headlines]
      .sort((a, b) => b.weight - a.weight)
      .map(({ file, sentence }) => `  ${padded(file, width)}  ${sentence}\n`);
    const title = cliMessagesIn(this.style.language).overview(this.headlines.length);
    return `${this.style.emphasis.strong(title)}\n${lines.join('')}`;
  }
}
