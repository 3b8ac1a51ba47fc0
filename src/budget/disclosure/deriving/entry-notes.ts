import type { Address } from '../../../workbook/address';
import { indicators as indicatorSheet } from '../base/indicators';
import type { DisclosureData } from '../data/disclosure-data';
import type { DataList, DerivationNote, UnknownWhat } from './derivation';
import type { ToldItem } from './memo-items-told';
import type { ToldIndicator } from './projects-told';

/** What is not known of anything but the lines. */
export function entryNotes(
  data: DisclosureData,
  items: readonly ToldItem[],
  indicators: readonly ToldIndicator[],
): DerivationNote[] {
  const { department, revenues, carryOvers } = data;
  return [
    ...(['year', 'name'] as const)
      .filter((what) => department[what] === undefined)
      .map((what): DerivationNote => ({ kind: 'unknown-department', what })),
    ...untold('revenues', revenues),
    ...untold('carryOvers', carryOvers),
    ...untold('indicators', data.indicators),
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

function untold(list: DataList, entries: readonly unknown[] | undefined): DerivationNote[] {
  return entries ? [] : [{ kind: 'untold', list }];
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
function isIncomplete({ indicator }: ToldIndicator): boolean {
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
