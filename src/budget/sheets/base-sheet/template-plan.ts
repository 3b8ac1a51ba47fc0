import type { Language } from '../../../common/language';
import type { SpreadsheetPlan } from '../../../workbook/sheet-plan';
import { baseSheets } from '../../disclosure/base';
import { baseRows } from '../../disclosure/base/base-rows';
import type { Derivation } from '../../disclosure/deriving/derivation';
import { explanationsPlan } from './explanations-plan';
import { fillInPlan } from './fill-in-plan';
import { listSheets } from './lists';
import { openPlan } from './open-plan';

const FONT = { name: '宋体', size: 11 };

/**
 * The workbook of the base sheet to fill in: explanations, the sheets, and the lists that their cells are chosen from.
 * @param derivation what the sheets are filled in with, and a sheet more says what is to be completed; examples where left out
 */
export function templatePlan(language: Language, derivation?: Derivation): SpreadsheetPlan {
  const lists = listSheets(language);
  const rows = derivation && baseRows(derivation.data);
  return {
    font: FONT,
    sheets: [
      explanationsPlan(language),
      ...(derivation ? [openPlan(derivation, language)] : []),
      ...baseSheets.map((sheet) =>
        fillInPlan(
          sheet,
          language,
          rows ? (rows.get(sheet) ?? []) : undefined,
          rows ? 'openBelow' : 'examplesBelow',
        ),
      ),
      ...lists.sheets,
    ],
    names: lists.names,
  };
}
