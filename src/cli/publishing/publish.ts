import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { csvFiles, explanations, fiscalDataPackage, markdown, tablesPage } from '../../budget';
import type { DisclosureData, DisclosureSet, TextFile } from '../../budget';
import { UsageError } from '../exit';
import type { CliMessages } from '../messages/messages';
import { findOffice } from './find-office';
import { OfficeError, pdfOf } from './pdf-of';

/** What the standard set can be written as. */
export const PUBLISHING_FORMATS = ['xlsx', 'html', 'csv', 'datapackage', 'pdf', 'md', 'docx'] as const;

export type PublishingFormat = (typeof PUBLISHING_FORMATS)[number];

/** How the names of their files end. `csv` and `datapackage` are many files, and so a zip. */
const EXTENSIONS: Readonly<Record<PublishingFormat, string>> = {
  xlsx: '.xlsx',
  html: '.html',
  csv: '.zip',
  datapackage: '.zip',
  pdf: '.pdf',
  md: '.md',
  docx: '.docx',
};

/** The first moment that a zip can tell; the same files always give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * The format of a file of that name.
 * @throws UsageError where the name tells no format and nobody else does, or another one than is wanted
 */
export function formatOf(
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

/**
 * The standard set as a file.
 * @param data what the set was made of; the explanations and the data package say more than the tables do
 * @param workbook writes the set as an .xlsx
 * @throws UsageError where a PDF is wanted and LibreOffice makes none: the message says what to do
 */
export async function publish(
  format: PublishingFormat,
  set: DisclosureSet,
  data: DisclosureData,
  workbook: () => Uint8Array,
  messages: CliMessages,
): Promise<Uint8Array | string> {
  switch (format) {
    case 'xlsx':
      return workbook();
    case 'html':
      return tablesPage(set);
    case 'csv':
      return zipFiles(csvFiles(set));
    case 'datapackage':
      return zipFiles(fiscalDataPackage(set, data));
    case 'pdf':
      return pdfOf(workbook(), findOffice()).catch((error: unknown) => {
        if (!(error instanceof OfficeError)) throw error;
        throw new UsageError(messages.office[error.fault](error.details));
      });
    case 'md':
      return markdown(explanations(set, data));
    case 'docx': {
      // The library is large, and nothing else needs it.
      const { wordDocument } = await import('../../hosts/file/word-document');
      return wordDocument(explanations(set, data));
    }
  }
}

/** The bytes of a zip of files, in their order, names and texts in UTF-8. */
function zipFiles(files: readonly TextFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, text } of files) entries[name] = [strToU8(text), { mtime: NO_TIME }];
  return zipSync(entries);
}
