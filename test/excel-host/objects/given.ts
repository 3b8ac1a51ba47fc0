import { ClientObject, type Areas } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { Area } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { areaAt } from './addresses';

/** What an add-in gives to a method, taken for what it should be. Each throws InvalidArgument where it is not. */

export function text(given: unknown): string {
  if (typeof given !== 'string') throw HostError.invalidArgument();
  return given;
}

/** Undefined where nothing was given. */
export function optionalText(given: unknown): string | undefined {
  return given === undefined || given === null ? undefined : text(given);
}

export function integer(given: unknown): number {
  if (typeof given !== 'number' || !Number.isInteger(given)) throw HostError.invalidArgument();
  return given;
}

export function truth(given: unknown): boolean {
  if (typeof given !== 'boolean') throw HostError.invalidArgument();
  return given;
}

/** One of a list of words, in any case, as the list writes it. */
export function oneOf<T extends string>(given: unknown, words: readonly T[]): T {
  const word = words.find((known) => known.toLowerCase() === text(given).toLowerCase());
  if (word === undefined) throw HostError.invalidArgument();
  return word;
}

/** `#RRGGBB` of a colour that is given so or by a usual name. */
export function color(given: unknown): string {
  const name = text(given).toLowerCase();
  const named: string | undefined = COLORS[name];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/.test(name)) throw HostError.invalidArgument();
  return `#${name.replace('#', '').toUpperCase()}`;
}

const COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  yellow: '#FFFF00',
  green: '#008000',
  blue: '#0000FF',
  orange: '#FFA500',
  gray: '#808080',
};

/** A range that is given as an object or by its address. */
export function area(given: unknown, sheet: Sheet, workbook: Workbook): Area {
  if (typeof given === 'string') return areaAt(workbook, sheet, given);
  if (given instanceof ClientObject && given.className === 'Range') return given.target as Area;
  throw HostError.invalidArgument();
}

/** As `area`, or several areas. */
export function areas(given: unknown, sheet: Sheet, workbook: Workbook): Areas {
  if (given instanceof ClientObject && given.className === 'RangeAreas') return given.target as Areas;
  const one = area(given, sheet, workbook);
  return { sheet: one.sheet, areas: [one] };
}

/** An object with named parts. */
export function record(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw HostError.invalidArgument();
  return given as Readonly<Record<string, unknown>>;
}
