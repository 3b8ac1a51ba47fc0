import { isTolerance } from '../../amount/tolerance';
import { OWN_RELATIONS } from '../identities/own/own-identity';
import type { OwnIdentity } from '../identities/own/own-identity';
import { rules } from '../identities/rules';
import { RULE_LEVELS } from './check-settings';
import type { CheckSettings } from './check-settings';
import { EXPECTED_WORDS, expectedTables } from './expected-words';

/** Something that cannot be meant. */
export interface SettingsFault {
  readonly code: 'unknown-name' | 'wrong-value';
  /** Where it stands: the names that lead to it. */
  readonly path: readonly string[];
  /** What may stand there. */
  readonly allowed: readonly string[];
}

export interface ReadSettings {
  readonly settings: CheckSettings;
  readonly faults: readonly SettingsFault[];
}

/** What may be said under a name. */
interface Setting {
  readonly holds: (value: unknown) => boolean;
  readonly allowed: readonly string[];
}

type Named = Readonly<Record<string, Setting>>;

const BOOLEAN: Setting = { holds: (value) => typeof value === 'boolean', allowed: ['true', 'false'] };

const SETTINGS: Readonly<Record<Exclude<keyof CheckSettings, 'rules'>, Setting>> = {
  tolerance: { holds: (value) => isText(value) && isTolerance(value), allowed: ['"0.01"', '"100"'] },
  expect: { holds: (value) => isText(value) && expectedTables(value) !== undefined, allowed: EXPECTED_WORDS },
  identities: {
    holds: (value) => isText(value) || (Array.isArray(value) && value.every(isIdentity)),
    allowed: ['"rules.xlsx"', `[{ "left": "…", "relation": "${OWN_RELATIONS.join(' ')}", "right": "…" }]`],
  },
  strict: BOOLEAN,
  maxWarnings: { holds: isCount, allowed: ['0', '1', '2'] },
};

const LEVEL: Setting = {
  holds: (value) => RULE_LEVELS.some((level) => level === value),
  allowed: RULE_LEVELS,
};
const RULES: Named = Object.fromEntries(rules.map(({ meta }) => [meta.id, LEVEL]));
const OBJECT: Setting = { holds: isObject, allowed: ['{ … }'] };

/** Where editors find what may be said. */
const SCHEMA = '$schema';
const TEXT: Setting = { holds: isText, allowed: ['"…"'] };

/**
 * Reads settings from what a JSON text holds. Whatever cannot be meant is told: a setting that were passed over would have files checked
 * otherwise than their office believes.
 */
export function readSettings(json: unknown): ReadSettings {
  if (!isObject(json)) return { settings: {}, faults: [wrongValue([], OBJECT)] };
  const { rules: levels = {}, ...others } = json;
  const faults = [
    ...faultsIn(others, { [SCHEMA]: TEXT, ...SETTINGS, rules: OBJECT }, []),
    ...(isObject(levels) ? faultsIn(levels, RULES, ['rules']) : [wrongValue(['rules'], OBJECT)]),
  ];
  const { [SCHEMA]: _, ...settings } = json;
  return { settings: faults.length > 0 ? {} : settings, faults };
}

function faultsIn(json: Record<string, unknown>, named: Named, path: readonly string[]): SettingsFault[] {
  return Object.entries(json).flatMap(([name, value]) => {
    const setting = Object.hasOwn(named, name) ? named[name] : undefined;
    if (!setting) return [{ code: 'unknown-name', path: [...path, name], allowed: Object.keys(named) }];
    return setting.holds(value) ? [] : [wrongValue([...path, name], setting)];
  });
}

function wrongValue(path: readonly string[], { allowed }: Setting): SettingsFault {
  return { code: 'wrong-value', path, allowed };
}

const IDENTITY: Readonly<Record<Exclude<keyof OwnIdentity, 'at'>, (value: unknown) => boolean>> = {
  name: isText,
  left: isText,
  relation: (value) => OWN_RELATIONS.some((each) => each === value),
  right: isText,
  tolerance: (value) => isText(value) && isTolerance(value),
  severity: (value) => value === 'error' || value === 'warning',
  message: isText,
};

/** Whether it is an identity; what its sides say is another matter. */
function isIdentity(value: unknown): boolean {
  if (!isObject(value) || !('left' in value) || !('relation' in value)) return false;
  const holds = new Map(Object.entries(IDENTITY));
  return Object.entries(value).every(([name, each]) => holds.get(name)?.(each) ?? false);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e9;
}
