import type { Allowance } from '../package/limits';
import type { XmlReader } from '../xml/xml';
import { pixelsOfPoints } from './pixels';
import type { RowProperties } from './styled-spreadsheet';

/** A row of which nothing is said. */
const USUAL_ROW: RowProperties = { hidden: false, customHeight: false };
/** In points; Excel takes no higher row. */
const HIGHEST = 409.5;

/** What a sheet's `row` elements say; rows that are alike and follow one another share one object. */
export class RowCollector {
  readonly all = new Map<number, RowProperties>();
  private open: RowProperties = USUAL_ROW;
  private kept: RowProperties = USUAL_ROW;

  /** @param allowed how many rows may be kept */
  constructor(private readonly allowed: Allowance) {}

  /** Takes the `row` element opened last. */
  openRow(xml: XmlReader, style: number | undefined): void {
    const stated = xml.attribute('ht');
    const points = stated === undefined ? Number.NaN : Number(stated);
    this.open = {
      hidden: xml.flag('hidden') || points === 0,
      customHeight: xml.flag('customHeight'),
      ...(points > 0 && { height: pixelsOfPoints(Math.min(points, HIGHEST)) }),
      ...(style !== undefined && { style }),
    };
  }

  /** The style of the open row's cells that are not listed; undefined where it says none. */
  get style(): number | undefined {
    return this.open.style;
  }

  /** Keeps what the open row says under its number. */
  closeRow(row: number): void {
    if (isSame(this.open, USUAL_ROW) || !this.allowed.takesOne()) return;
    if (!isSame(this.open, this.kept)) this.kept = this.open;
    this.all.set(row, this.kept);
  }
}

function isSame(one: RowProperties, other: RowProperties): boolean {
  return (
    one.height === other.height &&
    one.hidden === other.hidden &&
    one.customHeight === other.customHeight &&
    one.style === other.style
  );
}
