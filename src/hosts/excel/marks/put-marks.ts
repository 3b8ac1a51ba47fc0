import type { Mark, MarkColours, MarkKind, MarkResult } from '../../port/mark';
import { rangesOf } from '../../../workbook/cell-ranges';
import type { SheetOutline } from '../snapshot/sheet-outline';
import { areaNames } from '../area-list';
import type { KeptMarks } from './asked-formats';
import { markFormula } from './mark-formula';
import { standingMarks } from './standing-marks';

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
  kept: KeptMarks,
): Promise<MarkResult> {
  const before = await standingMarks(
    context,
    outlines.map(({ id }) => id),
    kept,
  );
  for (const format of before.marks) format.delete();
  const sheets = new Map(outlines.map((outline) => [outline.name, outline]));
  const untold = new Set(before.untold.map(({ id }) => id));
  const isOpen = ({ id, isProtected }: SheetOutline): boolean => !isProtected && !untold.has(id);
  const open = marks.filter(({ at }) => {
    const sheet = sheets.get(at.sheet);
    return sheet && isOpen(sheet);
  });
  const added: { sheet: string; format: Excel.ConditionalFormat }[] = [];
  for (const kind of KINDS) {
    const cells = open.filter((mark) => mark.kind === kind).map(({ at }) => at);
    for (const { sheet, ranges } of rangesOf(cells)) {
      const id = sheets.get(sheet)?.id ?? sheet;
      for (const areas of areaNames(ranges)) {
        added.push({ sheet: id, format: addMark(context, id, areas, kind, colours) });
      }
    }
  }
  for (const { format } of added) format.load('id');
  await context.sync();
  kept.clear();
  for (const { sheet, format } of added) kept.set(sheet, [...(kept.get(sheet) ?? []), format.id]);
  const sheetsOf = (isMeant: (sheet: SheetOutline) => boolean): string[] => {
    const meant = outlines.filter(isMeant).map(({ name }) => name);
    return meant.filter((name) => marks.some(({ at }) => at.sheet === name));
  };
  return {
    marked: open.length,
    protectedSheets: sheetsOf(({ isProtected }) => isProtected),
    untoldSheets: sheetsOf(({ id }) => untold.has(id)),
  };
}

function addMark(
  context: Excel.RequestContext,
  sheet: string,
  areas: string,
  kind: MarkKind,
  colours: MarkColours,
): Excel.ConditionalFormat {
  const cells = context.workbook.worksheets.getItem(sheet).getRanges(areas);
  const added = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const { custom } = added;
  custom.rule.formula = markFormula(kind);
  applyMarkStyle(custom, kind, colours);
  return added;
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
