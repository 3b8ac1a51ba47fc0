import type { Areas, Targets } from '../protocol/client-object';
import type { ObjectClass, Property } from '../protocol/object-class';
import type { BorderLine } from '../workbook/cell-style';
import { BORDER_SIDES, cellLines } from './border-sides';
import { color, oneOf, text } from './given';
import { restyle } from './styled-property';

const NO_LINE: BorderLine = { style: 'None', color: '#000000', weight: 'Thin' };
/** What a line is that was only given a colour or a weight. */
const PLAIN_LINE: BorderLine = { style: 'Continuous', color: '#000000', weight: 'Thin' };

export const rangeBorder: ObjectClass<Targets['RangeBorder']> = {
  identity: ({ side }) => ({ _Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: part('style', text),
    Color: part('color', color),
    Weight: part('weight', (value) => oneOf(value, ['Hairline', 'Thin', 'Medium', 'Thick'] as const)),
  },
};

function part(name: keyof BorderLine, read: (value: unknown) => string): Property<Targets['RangeBorder']> {
  return {
    get: (target) => {
      const found = new Set(linesOf(target).map((line) => line[name]));
      return found.size > 1 ? null : ([...found][0] ?? NO_LINE[name]);
    },
    set: (target, value, session) => {
      const given = read(value);
      for (const { areas, line } of partsOf(target)) {
        restyle(
          areas,
          (style) => {
            const { [line]: before = PLAIN_LINE, ...others } = style.borders;
            const isGone = name === 'style' && given === 'None';
            return {
              ...style,
              borders: isGone ? others : { ...others, [line]: { ...before, [name]: given } },
            };
          },
          session,
        );
      }
    },
  };
}

function partsOf({ sheet, areas, side }: Targets['RangeBorder']) {
  return areas.flatMap(({ range }) =>
    cellLines(range, oneOf(side, BORDER_SIDES)).map((part) => ({
      line: part.line,
      areas: { sheet, areas: [{ sheet, range: part.range }] } satisfies Areas,
    })),
  );
}

function linesOf(target: Targets['RangeBorder']): BorderLine[] {
  return partsOf(target).flatMap(({ areas, line }) =>
    areas.areas.flatMap(({ sheet, range }) =>
      [...sheet.stylesIn(range)].map(({ borders }) => borders[line] ?? NO_LINE),
    ),
  );
}
