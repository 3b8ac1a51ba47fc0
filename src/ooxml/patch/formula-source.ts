import { FormulaReader } from '../read/cell-formula';
import type { Place } from '../../workbook/address';
import { xmlAttribute } from '../xml/escape';
import type { Allowance } from '../package/limits';
import { XmlReader } from '../xml/xml';
import type { XmlElement } from './xml-element';

/** Reads the `f` elements of one sheet, in the order of the file, as the reader of the file does. */
export class FormulaSource {
  private readonly reader: FormulaReader;

  constructor(derived: Allowance) {
    this.reader = new FormulaReader(derived);
  }

  read(element: XmlElement, place: Place): string | undefined {
    const xml = new XmlReader(element.source);
    xml.nextChild(0);
    return this.reader.read(xml, place);
  }
}

/** A formula of its own, as an element. */
export function formulaXml(formula: string, prefix: string): string {
  const space = formula === formula.trim() ? '' : ' xml:space="preserve"';
  return `<${prefix}f${space}>${xmlAttribute(formula)}</${prefix}f>`;
}
