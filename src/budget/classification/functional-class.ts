import { listedName } from './classification';
import { functionalCodes } from './functional-codes';
import { normaliseName } from './name';

const ORDINAL = /^(?:\([一二三四五六七八九十廿卅\d]+\)|[一二三四五六七八九十廿卅\d]+[、.:。])[、.]*/;

/** Without their last word these are names of funds and sources of income, which stand in the same tables. */
const NEEDS_LAST_WORD: ReadonlySet<string> = new Set(['209', '223', '229']);

const codeByName = classCodes();

/**
 * The class (类) of the functional classification that a line of tables 01 and 05 names.
 * @param name as printed: `二十一、国有资本经营预算支出`; with or without its ordinal, spaces and last 支出, present or older
 * @returns the code of three digits, or undefined where no class is named so
 */
export function classByName(name: string): string | undefined {
  const plain = normaliseName(name);
  return codeByName.get(plain) ?? codeByName.get(plain.replace(ORDINAL, ''));
}

/** The present name of a class of three digits, or undefined where there is no such class. */
export function className(code: string): string | undefined {
  return isClass(code) ? listedName('functional', code) : undefined;
}

function classCodes(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const [code, name, older = []] of functionalCodes) {
    if (!isClass(code)) continue;
    for (const form of [name, ...older].flatMap((each) => formsOf(code, each))) codes.set(form, code);
  }
  return codes;
}

/** A class's name as tables print it: with 支出 at its end and, unless that makes another name of it, without. */
function formsOf(code: string, name: string): readonly string[] {
  const stem = normaliseName(name).replace(/支出$/, '');
  return NEEDS_LAST_WORD.has(code) ? [`${stem}支出`] : [stem, `${stem}支出`];
}

function isClass(code: string): boolean {
  return code.length === 3;
}

/** The present names of all classes, by code. */
export const classNames: ReadonlyMap<string, string> = new Map(
  functionalCodes.filter(([code]) => isClass(code)).map(([code, name]) => [code, name]),
);
