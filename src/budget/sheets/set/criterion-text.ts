import type { Criterion } from '../../disclosure/set/set-formula';

/** SUMIFS fails on longer ones, wherever they stand. */
const LONGEST = 255;

/** A criterion as SUMIFS takes it, its text escaped; undefined where it takes none that says so. */
export function criterionText({ kind, text }: Criterion): string | undefined {
  return quoted(kind === 'is' ? `=${escaped(text)}` : `${escaped(text)}*`);
}

function escaped(text: string): string {
  return text.replace(/[~*?]/g, '~$&');
}

function quoted(text: string): string | undefined {
  return text.length > LONGEST ? undefined : `"${text.replaceAll('"', '""')}"`;
}
