import type { Place } from '../../workbook/address';
import { LONGEST_FORMULA } from '../../workbook/cell';
import type { Allowance } from '../package/limits';
import { PackageError } from '../package/package-error';
import { SharedFormula } from './shared-formula';
import type { XmlReader } from '../xml/xml';

/** Reads the formulas of one sheet, in the order of the file. */
export class FormulaReader {
  private readonly shared = new Map<string, SharedFormula>();

  /** @param derived how many characters of formulas may be derived from shared ones */
  constructor(private readonly derived: Allowance) {}

  /**
   * The formula of the `f` element opened last, without a leading `=`. Undefined where it has no text of
   * its own and shares none that came before. A data table is noted as Excel shows it: `TABLE(B1,A2)`.
   */
  read(xml: XmlReader, place: Place): string | undefined {
    const type = xml.attribute('t');
    const group = type === 'shared' ? (xml.attribute('si') ?? '') : undefined;
    const table = type === 'dataTable' ? dataTable(xml) : undefined;
    const text = xml.text().replace(/^=/, '');
    if (table !== undefined) return table;
    if (group !== undefined) return this.readShared(group, text, place);
    return text === '' ? undefined : text;
  }

  private readShared(group: string, text: string, place: Place): string | undefined {
    if (text === '') {
      const formula = this.shared.get(group)?.at(place);
      this.derived.take(formula?.length ?? 0);
      return formula;
    }
    if (text.length > LONGEST_FORMULA) throw new PackageError('damaged', { reason: 'formula-length' });
    // A later cell may repeat the group's text; the group goes by its first.
    if (!this.shared.has(group)) this.shared.set(group, new SharedFormula(text, place));
    return text;
  }
}

function dataTable(xml: XmlReader): string {
  const first = xml.attribute('r1') ?? '';
  const byRow = xml.flag('dtr');
  if (xml.flag('dt2D')) return `TABLE(${first},${xml.attribute('r2') ?? ''})`;
  return byRow ? `TABLE(${first},)` : `TABLE(,${first})`;
}
