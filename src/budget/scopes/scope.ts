import { CLASSIFICATIONS } from '../classification/classification';
import type { Classification } from '../classification/classification';

/** What money is or does: revenue and expenditure of the year, and what is carried over or set aside. */
export type Direction =
  | 'revenue'
  | 'carried-in'
  | 'use-of-reserves'
  | 'expenditure'
  | 'carried-on'
  | 'allocated-reserves';

/** What expenditure is for, as the forms divide it. */
export type Category =
  | 'personnel'
  | 'public'
  | 'project'
  | 'operating'
  | 'remittance'
  | 'subsidy'
  | 'reserve';

/** The dimensions in which a restriction names some of a few values. */
export type SetDimension = 'direction' | 'fund' | 'category';

const SET_DIMENSIONS: readonly SetDimension[] = ['direction', 'fund', 'category'];

/** Directions, categories, and funds by the keys that the layouts give them. */
export type Sets = Readonly<Partial<Record<SetDimension, ReadonlySet<string>>>>;

/**
 * The dimensions in which a restriction names one thing: the year; 预算 or 决算, or of a column beside the table's own version what its
 * heading says; a kind of money that cuts across all others (三公, 政府采购); a unit; a project.
 */
export type NameDimension = 'year' | 'version' | 'memo' | 'unit' | 'project';

const NAME_DIMENSIONS: readonly NameDimension[] = ['year', 'version', 'memo', 'unit', 'project'];

export type Names = Readonly<Partial<Record<NameDimension, string>>>;

/**
 * What money a figure is about: a restriction in every dimension, none where it is about all of it. Words that the vocabulary does
 * not know restrict as well, nobody knows to what: they are kept as they are printed.
 */
export interface Scope {
  readonly sets: Sets;
  readonly codes: Readonly<Partial<Record<Classification, string>>>;
  readonly names: Names;
  readonly opaque: readonly string[];
}

/** All money. */
export const EVERYTHING: Scope = { sets: {}, codes: {}, names: {}, opaque: [] };

/** A scope within another: what both allow. Where they exclude each other the nearer word is meant. */
export function narrow(scope: Scope, nearer: Scope): Scope {
  const sets: Partial<Record<SetDimension, ReadonlySet<string>>> = {};
  for (const dimension of SET_DIMENSIONS) {
    const [outer, inner] = [scope.sets[dimension], nearer.sets[dimension]];
    const values = outer && inner ? common(outer, inner) : (inner ?? outer);
    if (values) sets[dimension] = values;
  }
  return {
    sets,
    codes: { ...scope.codes, ...nearer.codes },
    names: { ...scope.names, ...nearer.names },
    opaque: [...new Set([...scope.opaque, ...nearer.opaque])],
  };
}

function common(outer: ReadonlySet<string>, inner: ReadonlySet<string>): ReadonlySet<string> {
  const both = new Set([...inner].filter((value) => outer.has(value)));
  return both.size > 0 ? both : inner;
}

/** A scope that one text names after another: 一般公共预算和政府性基金预算 are both, 财政拨款中的一般公共预算 is the narrower. */
export function beside(scope: Scope, next: Scope): Scope {
  const narrower = narrow(scope, next);
  const sets = { ...narrower.sets };
  for (const dimension of SET_DIMENSIONS) {
    const [one, other] = [scope.sets[dimension], next.sets[dimension]];
    if (one && other && ![...one].some((value) => other.has(value)))
      sets[dimension] = new Set([...one, ...other]);
  }
  return { ...narrower, sets };
}

/** What a sum of figures is about: in each dimension what any of them is, and all where one of them is not restricted. */
export function union(scopes: readonly Scope[]): Scope {
  const [first, ...others] = scopes;
  return first ? others.reduce(united, first) : EVERYTHING;
}

function united(one: Scope, other: Scope): Scope {
  const sets: Partial<Record<SetDimension, ReadonlySet<string>>> = {};
  for (const dimension of SET_DIMENSIONS) {
    const [own, others] = [one.sets[dimension], other.sets[dimension]];
    if (own && others) sets[dimension] = new Set([...own, ...others]);
  }
  return {
    sets,
    codes: alike(one.codes, other.codes, CLASSIFICATIONS),
    names: alike(one.names, other.names, NAME_DIMENSIONS),
    opaque: one.opaque.filter((word) => other.opaque.includes(word)),
  };
}

/** What two records say alike. */
function alike<K extends string>(
  one: Readonly<Partial<Record<K, string>>>,
  other: Readonly<Partial<Record<K, string>>>,
  keys: readonly K[],
): Partial<Record<K, string>> {
  const both: Partial<Record<K, string>> = {};
  for (const key of keys) if (one[key] !== undefined && one[key] === other[key]) both[key] = one[key];
  return both;
}

/** Whether a scope allows all money. */
export function isEverything({ sets, codes, names, opaque }: Scope): boolean {
  return [sets, codes, names].every((part) => Object.keys(part).length === 0) && opaque.length === 0;
}
