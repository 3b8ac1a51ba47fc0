import type { RuleLevel } from '../../settings/check-settings';

/** The texts about settings. */
export interface SettingsMessages {
  /** @param path empty for the whole */
  readonly unknownName: (path: string, allowed: readonly string[]) => string;
  readonly wrongValue: (path: string, allowed: readonly string[]) => string;
  /** What differs from the defaults, part by part. */
  readonly terms: (parts: readonly string[]) => string;
  readonly rule: (title: string, level: RuleLevel) => string;
  readonly tolerance: (yuan: string) => string;
  readonly expect: (tables: string) => string;
  readonly identities: (count: number) => string;
}
