import type { Allowance } from '../package/limits';
import type { XmlReader } from '../xml/xml';
import { pixelsOfPoints } from './pixels';
import type { RowLook } from './styled-spreadsheet';

/** A row of which nothing is said. */
const USUAL_ROW: RowLook = { hidden: false, customHeight: false };
/** In points; Excel takes no higher row. */
const HIGHEST = 409.5;

/** What a sheet's `row` elements say; rows that look alike and follow one another share one object. */
export class RowLooks {
  readonly all = new Map<number, RowLook>();
  private open: RowLook = USUAL_ROW;
  private kept: RowLook = USUAL_ROW;

  /** @param allowed how many rows may be kept */
  constructor(private readonly allowed: Allowance) {}

  /** Takes the `row` element opened last. */
  openRow(xml: XmlReader, look: number | undefined): void {
    const told = xml.attribute('ht');
    const points = told === undefined ? Number.NaN : Number(told);
    this.open = {
      hidden: xml.flag('hidden') || points === 0,
      customHeight: xml.flag('customHeight'),
      ...(points > 0 && { height: pixelsOfPoints(Math.min(points, HIGHEST)) }),
      ...(look !== undefined && { look }),
    };
  }

  /** The look of the open row's cells that are not listed; undefined where it says none. */
  get look(): number | undefined {
    return this.open.look;
  }

  /** Keeps what the open row says under its number. */
  closeRow(row: number): void {
    if (isSame(this.open, USUAL_ROW) || !this.allowed.takesOne()) return;
    if (!isSame(this.open, this.kept)) this.kept = this.open;
    this.all.set(row, this.kept);
  }
}

function isSame(one: RowLook, other: RowLook): boolean {
  return (
    one.height === other.height &&
    one.hidden === other.hidden &&
    one.customHeight === other.customHeight &&
    one.look === other.look
  );
}
