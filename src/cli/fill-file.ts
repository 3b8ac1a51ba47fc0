import { checkBook } from '../budget/checking/check-book';
import { buildSet } from '../budget/disclosure/building/build-set';
import type { DisclosureData } from '../budget/disclosure/data/disclosure-data';
import { withDepartment } from '../budget/disclosure/data/with-department';
import { dataOf } from '../budget/disclosure/data-of';
import type { DataOfWorkbook } from '../budget/disclosure/data-of';
import { likeliestPack } from '../budget/disclosure/likeliest-pack';
import type { DisclosureSet } from '../budget/disclosure/set/set-table';
import { writablePacks } from '../budget/layouts/packs';
import type { Book } from '../budget/tables/book';
import { readBook } from '../budget/reading/read-book';
import { faultMessage, noticeMessage } from '../budget/reporting/base-sheet/fault-message';
import { noteMessage } from '../budget/reporting/base-sheet/note-message';
import type { Language } from '../budget/reporting/language';
import { classOf } from '../budget/reporting/tally';
import { disclosureWorkbook } from '../hosts/file/disclosure-workbook';
import { readWorkbook } from '../hosts/file/read-workbook';
import { includedData } from '../budget/sheets/base-sheet/included-data';
import { CANNOT, ERRORS_FOUND, FINE } from './exit-code';
import type { ExitCode } from './exit-code';
import type { CliMessages } from './messages/messages';
import { cliMessagesIn } from './messages/messages-in';
import { assertNewFile, writeOut } from './out-file';
import { publish } from './publishing/publish';
import { EXTENSIONS } from './publishing/publishing-format';
import type { PublishingFormat } from './publishing/publishing-format';
import { UsageError } from './usage-error';
import { workbookOfCall } from './workbook-of-call';

export const LAYOUTS: readonly string[] = writablePacks.map(({ key }) => key);
export const TOTALS = ['formulas', 'values'] as const;

/** The options of `fill`, as understood. */
export interface FillOptions {
  readonly out?: string;
  /** The key of a pack; that of the workbook's own tables where left out. */
  readonly layout?: string;
  /** As the name of `out` ends, where left out. */
  readonly format?: PublishingFormat;
  readonly totals: (typeof TOTALS)[number];
  readonly withData: boolean;
  /** Of the budget and whose it is, where the workbook does not say so or says it otherwise. */
  readonly year?: number;
  readonly department?: string;
  readonly lang: Language;
}

/**
 * Writes the standard set from the data in a workbook, and says what is to be known of it: on standard error, for the set is
 * a file. Nothing is written of data with faults.
 * @throws UsageError where the call cannot be followed: nothing to read, nowhere to write
 */
export async function fillFile(file: string, options: FillOptions): Promise<ExitCode> {
  const messages = cliMessagesIn(options.lang);
  const { out } = options;
  if (out === undefined) throw new UsageError(messages.usage.fillNeedsOut);
  const format = formatOf(out, options.format, messages);
  await assertNewFile(out, messages);
  const book = readBook(await workbookOfCall(file, messages));
  const found = dataOf(book);
  if (found.kind === 'nothing') throw new UsageError(messages.usage.fillFromNothing(file));
  tell(found, options.lang);
  const faults = found.kind === 'tables' ? errorsOf(book) : 0;
  if (faults > 0) process.stderr.write(`${messages.tablesHaveErrors(file, faults)}\n`);
  if (found.kind === 'faulty') {
    process.stderr.write(`${messages.notFilled(file, found.faults.length)}\n`);
    return CANNOT;
  }
  const data = withDepartment(found.data, { year: options.year, name: options.department });
  const { year, name } = data.department;
  if (found.kind === 'base-sheets' && (year === undefined || name === undefined)) {
    process.stderr.write(`${messages.noDepartment}\n`);
  }
  const pack = writablePacks.find(({ key }) => key === options.layout) ?? likeliestPack(book);
  const set = buildSet(data, pack, { dataIncluded: options.withData });
  const workbook = setWorkbook(set, data, options);
  await writeOut(out, await publish(format, set, data, () => workbook, messages), messages);
  const errors = errorsOf(readBook(await readWorkbook(workbook, out)));
  process.stderr.write(`${messages.filled(out, set.tables.length, errors)}\n`);
  return errors > 0 ? ERRORS_FOUND : FINE;
}

/** @throws UsageError where the name tells no format and nobody else does, or another one than is wanted */
function formatOf(
  out: string,
  wanted: PublishingFormat | undefined,
  messages: CliMessages,
): PublishingFormat {
  const formats = Object.entries(EXTENSIONS) as [PublishingFormat, string][];
  const told = formats
    .filter(([, extension]) => out.toLowerCase().endsWith(extension))
    .map(([format]) => format);
  if (wanted === undefined) {
    const [format, other] = told;
    if (!format || other) throw new UsageError(messages.usage.fillName(out));
    return format;
  }
  if (told.length > 0 && !told.includes(wanted)) {
    throw new UsageError(messages.usage.formatOfOtherName(out, wanted));
  }
  return wanted;
}

/** Faults, notices and what is not known, a line each. */
function tell(found: Exclude<DataOfWorkbook, { kind: 'nothing' }>, language: Language): void {
  const notes = found.kind === 'tables' ? found.notes : [];
  const notices = found.kind === 'tables' ? [] : found.notices;
  const faults = found.kind === 'faulty' ? found.faults : [];
  const lines = [
    ...notes.map((note) => Object.values(noteMessage(note, language)).filter(Boolean).join(' ')),
    ...notices.map((notice) => noticeMessage(notice, language)),
    ...faults.map((fault) => faultMessage(fault, language)),
  ];
  for (const line of lines) process.stderr.write(`${line}\n`);
}

function setWorkbook(
  set: DisclosureSet,
  data: DisclosureData,
  { totals, withData }: FillOptions,
): Uint8Array {
  return disclosureWorkbook(set, { totals, ...(withData && { data: includedData(data) }) });
}

/** How many errors a check finds. */
function errorsOf(book: Book): number {
  return checkBook(book).findings.filter((finding) => classOf(finding) === 'error').length;
}
