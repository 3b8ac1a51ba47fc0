import type { TableLayout } from '../layouts/layout';
import { plainLabel, similarity } from './label';
import { oncePer } from './once-per';

const PREFIXES = [
  /^(附件?|附表|公开|预算|决算)*表?第?\d+([-.]\d+)*(表|[、.:])?/u,
  /^(附件?|附表|表)[一二三四五六七八九十]+[、.:]?/u,
  /^[(]?[一二三四五六七八九十]+[)、.]/u,
  /^(19|20)\d\d年?度?/u,
  /^(部门|单位|区级|市级|本级)(?=.{4})/u,
];
const CONTINUED = /[(]?续(表)?\d*[)]?$/u;
const UNIT_NOTE = /[(]?(金额)?单位:.*$/u;

/**
 * A title without what differs from year to year and place to place: `预算01表 2026年部门收支总表` → `收支总表`.
 * A table is known by what is left, never by its number.
 */
export function plainTitle(text: string): string {
  let title = plainLabel(text).replace(UNIT_NOTE, '').replace(CONTINUED, '');
  for (let before = ''; before !== title; ) {
    before = title;
    for (const prefix of PREFIXES) title = title.replace(prefix, '');
  }
  return title;
}

/** Whether a title says that it goes on with a table begun before (续表). */
export function isContinued(text: string): boolean {
  return CONTINUED.test(plainLabel(text).replace(UNIT_NOTE, ''));
}

/** How well a text serves as the title of a table, from 0 to 1. */
export function titleFit(text: string, layout: TableLayout): number {
  const title = plainTitle(text);
  if (title.length < 3) return 0;
  return Math.max(...plainNames(layout).map((name) => nameFit(title, name)));
}

const plainNames = oncePer((layout: TableLayout) => [layout.title.zh, ...(layout.aliases ?? [])].map(plainTitle));

function nameFit(title: string, name: string): number {
  if (title === name) return 1;
  const covered = Math.min(title.length, name.length) / Math.max(title.length, name.length);
  if (title.endsWith(name)) return 0.75 + 0.2 * covered;
  if (title.includes(name) || (name.startsWith(title) && title.length >= 6)) return 0.6 + 0.3 * covered;
  return 0.9 * similarity(title, name);
}
