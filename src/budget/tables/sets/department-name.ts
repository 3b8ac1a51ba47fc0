import { findUnit } from '../../../amount/unit';
import { isBlank, textOf } from '../../../workbook/cell';
import type { SheetRow } from '../../../workbook/sheet';
import type { Workbook } from '../../../workbook/workbook';
import type { Table } from '../table';

/** `编制单位：某某局`; what stands behind a wide gap is another statement. */
const LABELLED = /^(?:编制|编报|填报|公开)?(?:预算)?(?:部门|单位)(?:[(（]单位[)）])?(?:名称)?[:：](.*)$/u;
const GAP = /\s{2,}|\u3000|(?:金额)?单位[:：]/u;
/** `某某局2026年收支总表`: what stands before the year. */
const BEFORE_YEAR = /^(.*?)(?:(?:19|20)\d\d年|[一二][〇○零Ｏ一二三四五六七八九]{3}年)/u;
const NUMBER = /^(?:附件?|附表|公开|预算|决算|表|第|[\d.\-、:：\s])+/u;
/** What offices and institutions are called ends so. */
const ORGANISATION = /[局委办院校中心处所会部厅队站园馆府道乡镇司社团]$/u;
/** Between its title and its rows. */
const ROWS_ABOVE = 5;

/** Whose a table is, as its title or a line under it says; undefined where neither does. */
export function departmentNameOf(table: Table, workbook: Workbook): string | undefined {
  const beneath = rowsUnderTitle(table, workbook);
  for (const row of beneath) {
    const name = labelledName(row);
    if (name !== undefined) return name;
  }
  const [, before = ''] = BEFORE_YEAR.exec(table.title.normalize('NFKC').replace(/\s/gu, '')) ?? [];
  const name = before.replace(NUMBER, '');
  return name.length >= 4 && ORGANISATION.test(name) ? name : undefined;
}

function rowsUnderTitle({ sheet, range, blocks }: Table, workbook: Workbook): readonly SheetRow[] {
  const first = Math.min(...blocks.flatMap(({ rows }) => rows.slice(0, 1).map(({ index }) => index)));
  const end = Math.min(range.top + ROWS_ABOVE, first);
  return workbook.sheet(sheet)?.rows.filter(({ index }) => range.top <= index && index < end) ?? [];
}

function labelledName({ cells }: SheetRow): string | undefined {
  const texts = cells.filter((cell) => !isBlank(cell)).map(textOf);
  for (const [i, text] of texts.entries()) {
    if (findUnit(text) !== undefined && !GAP.test(text.slice(1))) continue;
    const [, rest] = LABELLED.exec(text) ?? [];
    if (rest === undefined) continue;
    const [own = ''] = rest.trim().split(GAP);
    const name = (own === '' ? (texts[i + 1] ?? '') : own).trim();
    if (name.length >= 2 && findUnit(`单位：${name}`) === undefined) return name;
  }
  return undefined;
}
