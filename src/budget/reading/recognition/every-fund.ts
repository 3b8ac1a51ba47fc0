import { grouped } from '../../../common/grouped';
import type { TableKey } from '../../layouts/layout';
import { isAccepted } from './anchors';
import type { Anchor } from './anchors';

const EVERY_FUND = '财政拨款';
const ONE_FUND = /一般公共预算|政府性基金|国有资本/u;

/**
 * The anchors of tables about fiscal appropriations of every fund (财政拨款支出表) that look like the table of one fund (一般公共预算支出表)
 * where another title names that: then they are tables of their own, not that one a second time. Where other kinds of tables are there as
 * often, it is the table of another set.
 */
export function anchorsOfEveryFund(anchors: readonly Anchor[]): ReadonlySet<Anchor> {
  const found = anchors.filter(isAccepted);
  const ofOneFund = found.filter((each) => kindOf(each) !== undefined);
  const named = new Set(ofOneFund.filter((each) => ONE_FUND.test(titleOf(each))).map(kindOf));
  const others = ofOneFund.filter((each) => named.has(kindOf(each)) && speaksOfEvery(titleOf(each)));
  if (others.length === 0) return new Set();
  const tables = grouped(found, ({ candidates: [best] }) => best?.layout.key);
  const isOneTooMany = (kind: TableKey | undefined): boolean => {
    const counts = [...tables].filter(([key]) => key !== kind).map(([, each]) => each.length);
    return (tables.get(kind)?.length ?? 0) > middle(counts);
  };
  return new Set(others.filter((each) => isOneTooMany(kindOf(each))));
}

/** The middle one of some counts: so many sets of tables there are, or one. */
function middle(counts: readonly number[]): number {
  return [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 1;
}

function speaksOfEvery(title: string): boolean {
  return title.includes(EVERY_FUND) && !ONE_FUND.test(title);
}

function titleOf({ candidates: [best] }: Anchor): string {
  return best?.title ?? '';
}

/** The kind of table, where it is one of a fund by its prescribed title. */
function kindOf({ candidates: [best] }: Anchor): TableKey | undefined {
  return best && ONE_FUND.test(best.layout.title.zh) ? best.layout.key : undefined;
}
