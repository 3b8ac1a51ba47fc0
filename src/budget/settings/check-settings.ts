import type { OwnIdentity } from '../identities/own/own-identity';

/** How a rule is taken: at that level, whatever its own is, or not at all. */
export type RuleLevel = (typeof RULE_LEVELS)[number];

export const RULE_LEVELS = ['off', 'warning', 'error'] as const;

/** What an office says of how workbooks are to be checked: the contents of `gouji.config.json`. */
export interface CheckSettings {
  /** By the ids of rules. */
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  /** Gaps of up to so much, a plain decimal in 元, count as rounding. */
  readonly tolerance?: string;
  /** The tables that are to be there, in words: `beijing-12`, `beijing-12,01-10`, `01-10,12`. */
  readonly expect?: string;
  /** Identities of the office's own: as they are written, or the workbook that holds them, from the folder of the settings on. */
  readonly identities?: string | readonly OwnIdentity[];
  /** Whether only a clean pass is good enough. */
  readonly strict?: boolean;
  /** How many warnings all files together may have. */
  readonly maxWarnings?: number;
}

/** Settings over others: what is said in neither stays unsaid, and rules are taken one by one. */
export function withSettings(usual: CheckSettings, own: CheckSettings): CheckSettings {
  return { ...usual, ...own, rules: { ...usual.rules, ...own.rules } };
}

/** What settings say, without what is by default or empty but for the rules; undefined where that is all. */
export function saidSettings(settings: CheckSettings): CheckSettings | undefined {
  const said = Object.entries(settings).filter(
    ([, value]) => value !== undefined && value !== false && !isEmpty(value),
  );
  return said.length === 0 ? undefined : { rules: {}, ...Object.fromEntries(said) };
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
