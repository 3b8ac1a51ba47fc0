import type { Areas, Targets } from '../protocol/client-object';
import { HostError } from '../protocol/host-error';
import type { ObjectClass, Property } from '../protocol/object-class';
import type { CellFont } from '../workbook/cell-style';
import { color, oneOf, text, truth } from './given';
import { styledProperty } from './styled-property';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export const rangeFont: ObjectClass<Targets['RangeFont']> = {
  properties: {
    Name: part('name', text),
    Size: part('size', size),
    Color: part('color', color),
    Bold: part('bold', truth),
    Italic: part('italic', truth),
    Underline: part('underline', (value) => oneOf(value, UNDERLINES)),
    Strikethrough: part('strikethrough', truth),
  },
};

function part<K extends keyof CellFont>(name: K, read: (value: unknown) => CellFont[K]): Property<Areas> {
  return styledProperty(
    ({ font }) => font[name],
    (style, value) => ({ ...style, font: { ...style.font, [name]: read(value) } }),
  );
}

function size(value: unknown): number {
  if (typeof value !== 'number' || value < 1 || value > 409) throw HostError.invalidArgument();
  return value;
}
