import { isTolerance } from '../../amount/tolerance';
import type { MarkColours } from '../../hosts/port/mark';
import type { Settings } from './settings';

const COLOUR = /^#[0-9A-F]{6}$/i;

type Checks = { readonly [Name in keyof Settings]: (value: unknown) => value is Settings[Name] };

const checks: Checks = {
  language: (value) => value === 'zh-CN' || value === 'en-US',
  withoutRules: (value): value is readonly string[] =>
    Array.isArray(value) && value.every((each) => typeof each === 'string'),
  tolerance: (value): value is string | null =>
    value === null || (typeof value === 'string' && isTolerance(value)),
  markColours: isColours,
  marksAfterCheck: isBoolean,
  isLive: isBoolean,
};

/** As much of what was kept as can be settings; anything else is left out. */
export function validSettings(kept: unknown): Partial<Settings> {
  if (typeof kept !== 'object' || kept === null) return {};
  const valid = Object.entries(kept).filter(([name, value]) => isName(name) && checks[name](value));
  return Object.fromEntries(valid);
}

function isName(name: string): name is keyof Settings {
  return Object.hasOwn(checks, name);
}

function isColours(value: unknown): value is MarkColours {
  if (typeof value !== 'object' || value === null || !('suspect' in value) || !('involved' in value)) {
    return false;
  }
  return isColour(value.suspect) && isColour(value.involved);
}

function isColour(value: unknown): value is string {
  return typeof value === 'string' && COLOUR.test(value);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
