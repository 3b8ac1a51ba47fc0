import type { Emphasis } from '../../budget';
import { withoutCommonFolder } from '../../common/common-folder';
import type { Language } from '../../common/language';
import { displayWidth, padded, sanitise } from '../../common/plain-text';
import type { FileReport } from '../file-report';
import { cliMessagesIn } from '../messages';
import { Totals } from '../totals';
import type { Report } from './report';

/** One file in the overview; the higher its urgency, the sooner somebody should look at it. */
interface Headline {
  readonly file: string;
  readonly sentence: string;
  readonly urgency: number;
}

/** A name that is longer pushes its sentence to the right; the others stay in their column. */
const WIDEST_NAME = 48;
const RULE = `\n${'─'.repeat(60)}\n`;

/** For people: each file's own report, and above them an overview where there are several. */
export class TextReport implements Report {
  readonly parts = ['text'] as const;
  private readonly headlines: Headline[] = [];
  private readonly bodies: string[] = [];
  private readonly totals = new Totals();

  constructor(
    private readonly language: Language,
    private readonly emphasis: Emphasis,
    private readonly terms: string,
  ) {}

  add(told: FileReport): string {
    this.totals.add(told);
    const { text } = told.parts;
    if (text) {
      this.headlines.push({ file: told.file, sentence: text.sentence, urgency: told.urgency });
      this.bodies.push(text.body);
    }
    return '';
  }

  end(): string {
    if (this.totals.files < 2) return this.bodies.join('') + (this.terms && `\n${this.terms}\n`);
    return [this.overview(), ...this.bodies].join(RULE);
  }

  /** The files, those that need somebody first, and what they come to together. */
  private overview(): string {
    const messages = cliMessagesIn(this.language);
    const names = withoutCommonFolder(this.headlines.map(({ file }) => file)).map(sanitise);
    const width = Math.min(Math.max(0, ...names.map(displayWidth)), WIDEST_NAME);
    const lines = this.headlines
      .map((headline, i) => ({ ...headline, name: names[i] ?? '' }))
      .sort((a, b) => b.urgency - a.urgency)
      .map(({ name, sentence }) => `  ${padded(name, width)}  ${sentence}\n`);
    const title = messages.overview(this.totals.files, this.headlines.length);
    return `${this.emphasis.strong(title)}\n${lines.join('')}${messages.totals(this.totals)}\n${this.terms && `${this.terms}\n`}`;
  }
}
