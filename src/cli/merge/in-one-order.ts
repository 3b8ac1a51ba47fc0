import { isDeepStrictEqual } from 'node:util';
import { grouped } from '../../common/grouped';
import type { Language } from '../../common/language';
import { UsageError } from '../exit';
import type { CliMessages } from '../messages/messages';
import type { ToldLine } from './told-line';

/**
 * The lines of several reports as one call would have told them: the parts of one list of files in the order of that list, anything else as
 * it comes.
 * @throws UsageError where they cannot be told as one: a file is told of twice, a part is missing, or they were made differently
 */
export function inOneOrder(lines: readonly ToldLine[], messages: CliMessages): ToldLine[] {
  assertAlike(lines, messages);
  assertOnce(lines, messages);
  return [...grouped(lines, ({ shard }) => shard?.list)].flatMap(([list, told]) =>
    list === undefined ? told : inPlace(told, messages),
  );
}

/** The language that people are told of a file in; undefined where the line does not tell. */
export function languageOf({ shown }: ToldLine): Language | undefined {
  return shown?.status === 'checked' ? shown.report.language : undefined;
}

function assertAlike(lines: readonly ToldLine[], { usage }: CliMessages): void {
  const [first] = lines;
  if (!first) return;
  const { report, version, settings } = first;
  for (const other of lines) {
    if (other.version !== version) {
      throw new UsageError(usage.otherVersion([report, version], [other.report, other.version]));
    }
    if (!isDeepStrictEqual(other.settings, settings)) {
      throw new UsageError(usage.otherSettings(report, other.report));
    }
  }
  const [one, another] = [...grouped(lines, languageOf)].flatMap(([language, [line]]) =>
    language === undefined ? [] : [line],
  );
  if (one && another) throw new UsageError(usage.otherLanguage(one.report, another.report));
}

function assertOnce(lines: readonly ToldLine[], { usage }: CliMessages): void {
  const reports = new Map<string, string>();
  for (const { json, report } of lines) {
    const before = reports.get(json.file);
    if (before !== undefined) throw new UsageError(usage.toldTwice(json.file, before, report));
    reports.set(json.file, report);
  }
}

/** The lines of all parts of one list, every file's at its place. */
function inPlace(lines: readonly ToldLine[], { usage }: CliMessages): ToldLine[] {
  const places = lines.flatMap((line) => (line.shard ? [{ line, ...line.shard }] : []));
  const [first] = places;
  if (!first || places.length === first.files) {
    return places.sort((a, b) => a.place - b.place).map(({ line }) => line);
  }
  const there = new Set(places.map(({ number }) => number));
  const missing = Array.from({ length: first.of }, (_, i) => i + 1).filter((number) => !there.has(number));
  throw new UsageError(
    usage.partsMissing(
      places.length,
      first.files,
      missing.map((number) => `${number}/${first.of}`),
    ),
  );
}
