import { baseRows } from '../../budget/disclosure/base/base-rows';
import type { Derivation } from '../../budget/disclosure/deriving/derivation';
import { baseSheets } from '../../budget/disclosure/base';
import type { Language } from '../../common/language';
import { writeSpreadsheet } from '../../ooxml/write/write-spreadsheet';
import { explanationsPlan } from '../../budget/sheets/base-sheet/explanations-plan';
import { fillInPlan } from '../../budget/sheets/base-sheet/fill-in-plan';
import { listSheets } from '../../budget/sheets/base-sheet/list-sheets';
import { openPlan } from '../../budget/sheets/base-sheet/open-plan';

const FONT = { name: '宋体', size: 11 };

/**
 * The base sheet to fill in, as the bytes of an .xlsx: explanations, the sheets, and the lists that their cells are chosen from.
 * @param derivation what the sheets are filled in with, and a sheet more says what is to be completed; examples where left out
 */
export function templateWorkbook(language: Language, derivation?: Derivation): Uint8Array {
  const lists = listSheets(language);
  const rows = derivation && baseRows(derivation.data);
  return writeSpreadsheet({
    font: FONT,
    sheets: [
      explanationsPlan(language),
      ...(derivation ? [openPlan(derivation, language)] : []),
      ...baseSheets.map((sheet) =>
        fillInPlan(sheet, language, rows && (rows.get(sheet) ?? []), rows ? 'openBelow' : 'examplesBelow'),
      ),
      ...lists.sheets,
    ],
    names: lists.names,
  });
}
