import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import { a1Range, columnName } from '../../../workbook/address';
import type { Sheet } from '../../../workbook/sheet';
import type { Workbook } from '../../../workbook/workbook';
import { packs } from '../../layouts/packs';
import { isUnregistered } from '../../layouts/unregistered';
import { bookOf } from '../../reading/read-book';
import type { Unrecognised } from '../../tables/book';
import { columnLabel } from '../../tables/naming';
import type { Block, Table } from '../../tables/table';
import { messagesIn } from '../messages';
import type { ReportMessages } from '../messages/messages';
import { aligned } from './aligned';
import type { TextStyle } from './text-style';

/**
 * The forms that tables are recognised by, and which of them can be written.
 * @returns lines, the last one ended too
 */
export function packsText(language: Language, { emphasis }: TextStyle): string {
  const { forms } = messagesIn(language);
  const parts = packs.map(({ key, label, tables, form }) => [
    emphasis.strong(`${key}  ${pick(label, language)}`) + (form ? `  ${forms.writable}` : ''),
    ...aligned(
      tables.map(({ key: table, number, title }) => ['', number || '–', table, pick(title, language)]),
    ),
  ]);
  return parts.map((lines) => lines.join('\n') + '\n').join('\n');
}

/**
 * How the tables of a workbook were understood, for whoever makes the next form known: form and scores, which column stands for
 * what, what was not read, and what a sheet without a table comes nearest to.
 * @returns lines, the last one ended too
 */
export function formsText(workbook: Workbook, language: Language, style: TextStyle): string {
  const { tables, unrecognised } = bookOf(workbook);
  const messages = messagesIn(language);
  const sheets = workbook.sheets.map((sheet) =>
    sheetLines(
      sheet,
      tables.filter((table) => table.sheet === sheet.name),
      unrecognised.find((each) => each.sheet === sheet.name),
      { language, messages, style },
    ),
  );
  return sheets.map((lines) => lines.join('\n') + '\n').join('\n');
}

interface Words {
  readonly language: Language;
  readonly messages: ReportMessages;
  readonly style: TextStyle;
}

function sheetLines(
  { name }: Sheet,
  tables: readonly Table[],
  other: Unrecognised | undefined,
  words: Words,
): string[] {
  const { language, messages, style } = words;
  const head = style.emphasis.strong(sanitise(name));
  if (tables.length > 0) return [head, ...tables.flatMap((table) => tableLines(table, words))];
  if (!other || other.empty) return [head, `  ${messages.emptySheet}`];
  if (!other.nearest) return [head, `  ${messages.forms.unknown}`];
  const { pack, layout, recognition } = other.nearest;
  const nearest = `${pack.key} ${layout.number} ${pick(layout.title, language)}`;
  return [head, `  ${messages.forms.nearest(nearest)}`, `  ${scores(recognition, messages)}`];
}

function tableLines(table: Table, words: Words): string[] {
  const { language, messages } = words;
  const { pack, layout, range, title, unit, unitStated, recognition, unread } = table;
  const form = isUnregistered(table)
    ? messages.forms.byHeadings
    : `${pack.key} ${layout.number} ${pick(layout.title, language)}`;
  return [
    `  ${a1Range(range)}  ${sanitise(title)}`,
    `    ${form}`,
    ...(isUnregistered(table) ? [] : [`    ${scores(recognition, messages)}`]),
    `    ${messages.forms.unit(unit, unitStated)}`,
    ...table.blocks.flatMap((block) => blockLines(block, words).map((line) => `    ${line}`)),
    ...unread.map(
      ({ column, heading, amounts }) =>
        `    ${messages.forms.unread(columnName(column), sanitise(heading), amounts.length)}`,
    ),
  ];
}

/** Which column stands for what, and which are added to which. */
function blockLines(block: Block, { language, messages }: Words): string[] {
  const name = (key: string): string => columnName(block.columns.get(key) ?? -1);
  const isThere = (key: string): boolean => block.columns.has(key);
  const columns = block.layout.columns
    .filter(({ key }) => isThere(key))
    .map(({ key }) => `${name(key)} ${sanitise(pick(columnLabel(block, key), language))}`);
  const sums = (block.layout.sums ?? []).flatMap(({ total, parts, minus = [] }) => {
    const [added, taken] = [parts.filter(isThere), minus.filter(isThere)];
    if (!isThere(total) || added.length === 0) return [];
    return [
      `${name(total)} = ${added.map(name).join(' + ')}${taken.map((key) => ` − ${name(key)}`).join('')}`,
    ];
  });
  return [
    messages.forms.columns(columns.join(messages.listSeparator), block.rows.length),
    ...(sums.length > 0 ? [messages.forms.sums(sums.join(messages.listSeparator))] : []),
  ];
}

function scores(
  { score, titleFit, headerFit, contentFit }: Table['recognition'],
  { forms }: ReportMessages,
): string {
  const percent = (share: number): number => Math.round(share * 100);
  return forms.scores(
    percent(score),
    percent(titleFit),
    percent(headerFit),
    contentFit === undefined ? undefined : percent(contentFit),
  );
}
