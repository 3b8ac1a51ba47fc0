import type { Language } from '../../../common/language';
import type { FormPlan, NamePlan } from '../../../workbook/sheet-plan';
import { listsOf, listsPlan, namesOf } from './lists';
import { templateWordsIn } from './words';

/** The sheets of codes and choices that drop-downs offer, and the names that the checks of cells know them by. */
export function listSheets(language: Language): {
  readonly sheets: readonly FormPlan[];
  readonly names: readonly NamePlan[];
} {
  const { sheets, codesNote, choicesNote } = templateWordsIn(language);
  const codes = listsOf('code', language);
  const choices = listsOf('choice', language);
  return {
    sheets: [listsPlan(sheets.codes, codesNote, codes), listsPlan(sheets.choices, choicesNote, choices)],
    names: [...namesOf(sheets.codes, codes), ...namesOf(sheets.choices, choices)],
  };
}
