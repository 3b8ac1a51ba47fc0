import type { MarkColours, MarkKind } from '../../port/mark';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const INK = '#000000';

/** How a kind is told without its colour: in print, in high contrast, by the colour-blind. */
const SHAPES = {
  suspect: { border: 'Continuous', bold: true },
  involved: { border: 'Dash', bold: false },
} as const;

/** Gives a conditional format the looks of a mark. Black on a light ground is legible whatever colour the user's own text has. */
export function applyMarkStyle(
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
