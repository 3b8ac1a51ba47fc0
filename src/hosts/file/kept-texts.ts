import { PackageError } from '../../ooxml/package/package-error';
import { readKeptTexts } from '../../ooxml/patch/kept-texts';
import { readAddInSettings } from '../../ooxml/read/add-in-settings';
import { readByKind } from './read-by-kind';

/**
 * The texts that a file keeps by names, whichever host wrote them: the workbench in a part of its own, Excel among the settings
 * of the add-in. The former count where there are both. An .xls keeps none.
 */
export async function keptTextsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  return readByKind(bytes, { ofPackage: () => keptTextsIn(bytes), ofCompound: () => Promise.resolve({}) });
}

/** The same of an .xlsx or .xlsm; where a part that it could do without is damaged, nothing. */
export function keptTextsIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  try {
    return { ...readAddInSettings(bytes), ...readKeptTexts(bytes) };
  } catch (error) {
    if (error instanceof PackageError) return {};
    throw error;
  }
}
