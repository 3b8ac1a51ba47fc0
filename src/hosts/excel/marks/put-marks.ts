import { rangesOf } from '../../../workbook/cell-ranges';
import type { Mark, MarkColours, MarkKind, MarkResult } from '../../port/mark';
import type { SheetOutline } from '../snapshot/sheet-outline';
import { areaNames } from './area-names';
import { applyMarkStyle } from './mark-format';
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
