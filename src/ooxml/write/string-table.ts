import { xmlString } from '../xml/escape';
import { MAIN, XML_DECLARATION } from '../xml/namespaces';

/** The texts of a workbook that is written, each once. */
export class StringTable {
  private readonly indices = new Map<string, number>();
  private uses = 0;

  /** A cell that refers to a text. */
  content(text: string): { type: string; xml: string } {
    return { type: 's', xml: `<v>${this.indexOf(text)}</v>` };
  }

  private indexOf(text: string): number {
    this.uses++;
    const known = this.indices.get(text);
    if (known !== undefined) return known;
    this.indices.set(text, this.indices.size);
    return this.indices.size - 1;
  }

  /** The shared strings part. */
  xml(): string {
    const items = [...this.indices.keys()].map(
      (text) => `<si><t xml:space="preserve">${xmlString(text)}</t></si>`,
    );
    return (
      `${XML_DECLARATION}<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${items.length}">` +
      `${items.join('')}</sst>`
    );
  }
}
