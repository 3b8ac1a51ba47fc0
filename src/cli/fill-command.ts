import { Option } from 'commander';
import type { Command } from 'commander';
import {
  errorCount,
  faultMessage,
  includedData,
  makeSet,
  noteText,
  noticeMessage,
  setPlan,
  sourceErrors,
  writablePacks,
} from '../budget';
import type { DisclosureData, DisclosureSet, MadeSet } from '../budget';
import type { Language } from '../common/language';
import { readWorkbook } from '../hosts/file/read-workbook';
import { writeSpreadsheet } from '../ooxml/write/write-spreadsheet';
import { languageArgument, yearArgument } from './arguments';
import { CANNOT, ERRORS_FOUND, FINE, UsageError } from './exit';
import type { ExitCode } from './exit';
import { cliMessagesIn } from './messages';
import { workbookOfCall } from './open-workbook';
import { assertNewFile, writeOut } from './out-file';
import { formatOf, publish, PUBLISHING_FORMATS } from './publishing/publish';
import type { PublishingFormat } from './publishing/publish';

const LAYOUTS: readonly string[] = writablePacks.map(({ key }) => key);
const TOTALS = ['formulas', 'values'] as const;

/** The options of `fill`, as understood. */
interface FillOptions {
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
 * Adds `fill` to the program.
 * @param language of its help, and of what it says where the call names none; the set itself is Chinese
 * @param ended is told the exit code
 */
export function addFillCommand(program: Command, language: Language, ended: (code: ExitCode) => void): void {
  const { fill, help } = cliMessagesIn(language);
  program
    .command('fill')
    .description(fill.description)
    .argument('<FILE>', fill.file)
    .option('--out <file>', fill.out)
    .addOption(new Option('--layout <layout>', fill.layout).choices(LAYOUTS))
    .addOption(new Option('--format <format>', fill.format).choices(PUBLISHING_FORMATS))
    .addOption(new Option('--totals <totals>', fill.totals).choices(TOTALS).default('formulas'))
    .option('--with-data', fill.withData, false)
    .addOption(new Option('--year <year>', fill.year).argParser(yearArgument))
    .option('--department <name>', fill.department)
    .addOption(new Option('--lang <language>', fill.lang).argParser(languageArgument).default(language))
    .helpOption('-h, --help', help)
    .addHelpText('after', `\n${fill.exitCodes}`)
    .action(async (word: string, options: FillOptions) => {
      ended(await fillFile(word, options));
    });
}

/**
 * Writes the standard set from the data in a workbook, and says what is to be known of it: on standard error, for the set is
 * a file. Nothing is written of data with faults.
 * @throws UsageError where the call cannot be followed: nothing to read, nowhere to write
 */
async function fillFile(file: string, options: FillOptions): Promise<ExitCode> {
  const messages = cliMessagesIn(options.lang);
  const { out } = options;
  if (out === undefined) throw new UsageError(messages.usage.fillNeedsOut);
  const format = formatOf(out, options.format, messages);
  await assertNewFile(out, messages);
  const source = await workbookOfCall(file, messages);
  const made = makeSet(source.workbook, { ...options, dataIncluded: options.withData });
  if (made.kind === 'nothing') throw new UsageError(messages.usage.fillFromNothing(file));
  tell(made, options.lang);
  const faults = made.kind === 'tables' ? sourceErrors(source.workbook, source.dismissed) : 0;
  if (faults > 0) process.stderr.write(`${messages.tablesHaveErrors(file, faults)}\n`);
  if (made.kind === 'faulty') {
    process.stderr.write(`${messages.notFilled(file, made.faults.length)}\n`);
    return CANNOT;
  }
  const { set, data } = made;
  const { year, name } = data.department;
  if (made.kind === 'base-sheets' && (year === undefined || name === undefined)) {
    process.stderr.write(`${messages.noDepartment}\n`);
  }
  const workbook = setWorkbook(set, data, options);
  await writeOut(out, await publish(format, set, data, () => workbook, messages), messages);
  const errors = errorCount(await readWorkbook(workbook, out));
  process.stderr.write(`${messages.filled(out, set.tables.length, errors)}\n`);
  return errors > 0 ? ERRORS_FOUND : FINE;
}

/** Faults, notices and what is not known, a line each. */
function tell(made: Exclude<MadeSet, { kind: 'nothing' }>, language: Language): void {
  const notes = made.kind === 'tables' ? made.notes : [];
  const notices = made.kind === 'tables' ? [] : made.notices;
  const faults = made.kind === 'faulty' ? made.faults : [];
  const lines = [
    ...notes.map((note) => noteText(note, language)),
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
  return writeSpreadsheet(setPlan(set, { totals, ...(withData && { data: includedData(data) }) }));
}
