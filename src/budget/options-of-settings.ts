import type { CheckOptions } from './check';
import type { Severity } from './identities/rule';
import type { CheckSettings } from './settings/check-settings';
import { expectedTables } from './settings/expected-words';

/** What a check is to do by settings that were read. A workbook of identities is for others to open. */
export function optionsOfSettings({
  rules = {},
  tolerance,
  expect,
  identities,
}: CheckSettings): CheckOptions {
  const severities = new Map<string, Severity>();
  const withoutRules: string[] = [];
  for (const [id, level] of Object.entries(rules)) {
    if (level === 'off') withoutRules.push(id);
    else severities.set(id, level);
  }
  const expected = expect === undefined ? undefined : expectedTables(expect);
  return {
    withoutRules,
    severities: Object.fromEntries(severities),
    ...(tolerance !== undefined && { tolerance }),
    ...(expected && { expected }),
    ...(typeof identities === 'object' && { identities }),
  };
}

/** The settings that come to such a check. */
export function settingsOfOptions({
  withoutRules,
  severities = {},
  tolerance,
  expected,
  identities,
}: CheckOptions): CheckSettings {
  const { pack, numbers = [] } = expected ?? {};
  const levels = Object.entries(severities).flatMap(([id, severity]) =>
    severity === 'info' ? [] : [[id, severity] as const],
  );
  return {
    rules: Object.fromEntries([...levels, ...withoutRules.map((id) => [id, 'off'] as const)]),
    ...(tolerance !== undefined && { tolerance }),
    ...(expected && { expect: [...(pack === undefined ? [] : [pack]), ...numbers].join(',') }),
    ...(identities && { identities }),
  };
}
