import { isAccepted } from './anchors';
import type { Anchor } from './anchors';

const EVERY_FUND = '财政拨款';
const ONE_FUND = /一般公共预算|政府性基金|国有资本/u;

/**
 * The anchors of tables about fiscal appropriations of every fund (财政拨款支出表) that look like the table of one fund (一般公共预算支出表)
 * where another title names that: then they are tables of their own, not that one a second time.
 */
export function anchorsOfEveryFund(anchors: readonly Anchor[]): ReadonlySet<Anchor> {
  const found = anchors.filter(isAccepted);
  const named = new Set(found.filter((each) => ONE_FUND.test(titleOf(each))).map(kindOf));
  const isAnother = (each: Anchor): boolean => {
    const kind = kindOf(each);
    return kind !== undefined && named.has(kind) && speaksOfEvery(titleOf(each));
  };
  return new Set(found.filter(isAnother));
}

function speaksOfEvery(title: string): boolean {
  return title.includes(EVERY_FUND) && !ONE_FUND.test(title);
}

function titleOf({ candidates: [best] }: Anchor): string {
  return best?.title ?? '';
}

/** The kind of table, where it is one of a fund by its prescribed title. */
function kindOf({ candidates: [best] }: Anchor): string | undefined {
  return best && ONE_FUND.test(best.layout.title.zh) ? best.layout.key : undefined;
}
