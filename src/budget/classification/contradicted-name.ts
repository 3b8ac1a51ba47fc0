import { listedName, olderNames } from './classification';
import type { Classification } from './classification';
import { similarity } from './label';
import { normaliseName } from './name';

/** Names that are no more alike are of different things. */
const HARDLY_ALIKE = 0.5;

/** Whether what stands beside a code is the name of something else: then either may be the wrong one, and nothing rests on the code. */
export function contradictsName(classification: Classification, code: string, name: string): boolean {
  const listed = listedName(classification, code);
  if (listed === undefined || name === '') return false;
  return ![listed, ...olderNames(classification, code)].some(
    (each) => similarity(normaliseName(each), normaliseName(name)) > HARDLY_ALIKE,
  );
}
