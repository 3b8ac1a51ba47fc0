import type { Place, Range } from '../../workbook/address';
import type { Allowance } from '../package/limits';
import { FormulaSource } from './formula-source';
import type { RefusalCode } from './patch-refusal';
import { parseAnyRange, a1 } from '../../workbook/address';
import { cellsWithFormulas, type CellElement } from './sheet-rows';
import type { XmlElement } from './xml-element';

/** A formula as it is written, and as it reads. */
export interface FormulaElement extends CellElement {
  readonly formula: XmlElement;
  readonly text: string | undefined;
  /** The group of formulas that share one text. */
  readonly group: string | undefined;
}

/** Cells that one formula fills. */
export interface FilledRange extends Range {
  readonly kind: Extract<RefusalCode, 'array-formula' | 'data-table'>;
}

/** The formulas of a sheet, and which cells depend on one another for theirs. */
export class FormulaGroups {
  readonly filled: readonly FilledRange[];
  private readonly formulas = new Map<string, FormulaElement>();
  private readonly groups = new Map<string, FormulaElement[]>();

  constructor(data: XmlElement, derived: Allowance) {
    const source = new FormulaSource(derived);
    const filled: FilledRange[] = [];
    for (const cell of cellsWithFormulas(data)) {
      const type = cell.formula.attribute('t');
      const group = type === 'shared' ? (cell.formula.attribute('si') ?? '') : undefined;
      const written = { ...cell, text: source.read(cell.formula, cell), group };
      this.formulas.set(a1(cell), written);
      if (group !== undefined) this.addMember(group, written);
      if (type !== 'array' && type !== 'dataTable') continue;
      const range = parseAnyRange(cell.formula.attribute('ref') ?? a1(cell));
      if (range) filled.push({ ...range, kind: type === 'array' ? 'array-formula' : 'data-table' });
    }
    this.filled = filled;
  }

  at(place: Place): FormulaElement | undefined {
    return this.formulas.get(a1(place));
  }

  private addMember(group: string, written: FormulaElement): void {
    const members = this.groups.get(group);
    if (members) members.push(written);
    else this.groups.set(group, [written]);
  }

  /** The cells that share a formula; the first one has its text. */
  members(group: string): readonly FormulaElement[] {
    return this.groups.get(group) ?? [];
  }
}
