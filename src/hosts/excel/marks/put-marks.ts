import type { Mark, MarkColours, MarkKind, MarkResult } from '../../port/mark';
import { rangesOf } from '../../../workbook/cell-ranges';
import type { SheetOutline } from '../snapshot/sheet-outline';
import { areaNames } from '../area-list';
import { markFormula, standingMarks } from './standing-marks';

/** The graver kind comes last, so that its format stands above the other's. */
const KINDS: readonly MarkKind[] = ['involved', 'suspect'];

/**
 * Puts marks on as conditional formats and takes off those that stand there. Two syncs.
 * @param outlines the sheets as they were read last
 */
export async function putMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  colours: MarkColours,
  outlines: readonly SheetOutline[],
): Promise<MarkResult> {
  const before = await standingMarks(
    context,
    outlines.map(({ id }) => id),
  );
  for (const format of before) format.delete();
  const sheets = new Map(outlines.map((outline) => [outline.name, outline]));
  const open = marks.filter(({ at }) => sheets.get(at.sheet)?.isProtected === false);
  for (const kind of KINDS) {
    const cells = open.filter((mark) => mark.kind === kind).map(({ at }) => at);
    for (const { sheet, ranges } of rangesOf(cells)) {
      const id = sheets.get(sheet)?.id ?? sheet;
      for (const areas of areaNames(ranges)) addMark(context, id, areas, kind, colours);
    }
  }
  await context.sync();
  const locked = marks.filter(({ at }) => sheets.get(at.sheet)?.isProtected);
  return { marked: open.length, protectedSheets: [...new Set(locked.map(({ at }) => at.sheet))] };
}

function addMark(
  context: Excel.RequestContext,
  sheet: string,
  areas: string,
  kind: MarkKind,
  colours: MarkColours,
): void {
  const cells = context.workbook.worksheets.getItem(sheet).getRanges(areas);
  const { custom } = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = markFormula(kind);
  applyMarkStyle(custom, kind, colours);
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const INK = '#000000';

/** How a kind is told without its colour: in print, in high contrast, by the colour-blind. */
const SHAPES = {
  suspect: { border: 'Continuous', bold: true },
  involved: { border: 'Dash', bold: false },
} as const;

/** Gives a conditional format the style of a mark. Black on a light ground is legible whatever colour the user's own text has. */
function applyMarkStyle(
  { format }: Excel.CustomConditionalFormat,
  kind: MarkKind,
  colours: MarkColours,
): void {
  const { border, bold } = SHAPES[kind];
  format.fill.color = colours[kind];
  format.font.color = INK;
  if (bold) format.font.bold = true;
  for (const side of SIDES) {
    const edge = format.borders.getItem(side);
    edge.style = border;
    edge.color = INK;
  }
}
