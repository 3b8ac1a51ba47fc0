import type { DisclosureData } from '../../budget/disclosure/data/disclosure-data';
import type { DisclosureSet } from '../../budget/disclosure/set/set-table';
import { csvFiles } from '../../budget/publishing/csv/csv-files';
import { fiscalDataPackage } from '../../budget/publishing/datapackage/fiscal-data-package';
import { explanations } from '../../budget/publishing/explanations/explanations';
import { markdown } from '../../budget/publishing/explanations/markdown';
import { tablesPage } from '../../budget/publishing/html/tables-page';
import { zipFiles } from '../../hosts/file/zip-files';
import type { CliMessages } from '../messages/messages';
import { UsageError } from '../usage-error';
import { findOffice } from './find-office';
import { OfficeError } from './office-error';
import { pdfOf } from './pdf-of';
import type { PublishingFormat } from './publishing-format';

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
