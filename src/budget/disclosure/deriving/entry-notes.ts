import type { Address } from '../../../workbook/address';
import { indicators as indicatorSheet } from '../base/indicators';
import type { DisclosureData } from '../data/disclosure-data';
import type { DataList, DerivationNote, UnknownWhat } from './derivation';
import type { DerivedIndicator } from './derived-indicators';
import type { DerivedMemoItem } from './derived-memo-items';

/** What is not known of anything but the lines. */
export function entryNotes(
  data: DisclosureData,
  items: readonly DerivedMemoItem[],
  indicators: readonly DerivedIndicator[],
): DerivationNote[] {
  const { department, revenues, carryOvers } = data;
  return [
    ...(['year', 'name'] as const)
      .filter((what) => department[what] === undefined)
      .map((what): DerivationNote => ({ kind: 'unknown-department', what })),
    ...missing('revenues', revenues),
    ...missing('carryOvers', carryOvers),
    ...missing('indicators', data.indicators),
    ...open('unit', 'revenues', revenues ?? [], ({ unit }) => unit === ''),
    ...open('unit', 'carryOvers', carryOvers ?? [], ({ unit }) => unit === ''),
    ...open('fund', 'carryOvers', carryOvers ?? [], ({ fund }) => fund === ''),
    ...open('unit', 'memoItems', items, ({ item }) => item.unit === undefined),
    ...open(
      'fiscal',
      'memoItems',
      items,
      ({ item }) => item.fiscal === undefined && item.procurement === null,
    ),
    ...open('unit', 'indicators', indicators, ({ indicator }) => indicator.unit === ''),
    ...open('text', 'indicators', indicators, isIncomplete),
  ];
}

function missing(list: DataList, entries: readonly unknown[] | undefined): DerivationNote[] {
  return entries ? [] : [{ kind: 'missing', list }];
}

function open<T extends object>(
  what: UnknownWhat,
  list: DataList,
  all: readonly T[],
  isOpen: (each: T) => boolean,
): DerivationNote[] {
  const entries = [...all.entries()].filter(([, each]) => isOpen(each));
  if (entries.length === 0) return [];
  const from = entries.flatMap(([, each]) => ('from' in each ? [each.from as Address] : []));
  return [{ kind: 'unknown', what, list, entries: entries.map(([at]) => at), from }];
}

/** Whether a text is lacking that an indicator must have, or is none of those that it may be. */
function isIncomplete({ indicator }: DerivedIndicator): boolean {
  const { level1, level2, level3, relation, value } = indicator;
  const isChoice = (key: string, text: string): boolean => {
    const content = indicatorSheet.columns.find((column) => column.key === key)?.content;
    return content?.kind === 'choice' && content.choices.some(({ label }) => label.zh === text);
  };
  return (
    level3 === '' ||
    value === '' ||
    !isChoice('level-1', level1) ||
    !isChoice('level-2', level2) ||
    !isChoice('relation', relation)
  );
}
