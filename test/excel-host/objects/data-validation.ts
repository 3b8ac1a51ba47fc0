import type { Range } from '../../../src/workbook/address';
import type { Areas, Targets } from '../protocol/client-object';
import type { ObjectClass, Property } from '../protocol/object-class';
import { intersection, without } from '../workbook/area';
import type { DataValidation } from '../workbook/sheet-parts';
import { record, truth } from './given';
import { requireUnprotected } from './permission';

const NONE: Omit<DataValidation, 'ranges'> = { rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true };

export const dataValidation: ObjectClass<Targets['DataValidation']> = {
  properties: {
    Type: { get: (target) => typeOf(validationOf(target)) },
    Rule: part('rule', record),
    Prompt: part('prompt', record),
    ErrorAlert: part('errorAlert', record),
    IgnoreBlanks: part('ignoreBlanks', truth),
  },
  methods: {
    Clear: (target) => {
      requireUnprotected(target.sheet);
      take(target);
    },
  },
};

function part<K extends keyof typeof NONE>(
  name: K,
  read: (value: unknown) => DataValidation[K],
): Property<Areas> {
  return {
    get: (target) => (validationOf(target) ?? NONE)[name],
    set: (target, value) => {
      requireUnprotected(target.sheet);
      const before = validationOf(target) ?? NONE;
      take(target);
      target.sheet.validations.push({ ...before, [name]: read(value), ranges: rangesOf(target) });
    },
  };
}

/** The validation of the first cell. */
function validationOf(target: Areas): DataValidation | undefined {
  const [first] = rangesOf(target);
  return (
    first && target.sheet.validations.find(({ ranges }) => ranges.some((range) => intersection(range, first)))
  );
}

function typeOf(validation: DataValidation | undefined): string {
  const [kind] = Object.keys(validation?.rule ?? {});
  return kind === undefined ? 'None' : kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** Takes every validation off the areas. */
function take(target: Areas): void {
  const { sheet } = target;
  sheet.validations = sheet.validations.flatMap((validation) => {
    const ranges = rangesOf(target).reduce<readonly Range[]>(
      (left, range) => left.flatMap((held) => without(held, range)),
      validation.ranges,
    );
    return ranges.length === 0 ? [] : { ...validation, ranges };
  });
}

function rangesOf({ areas }: Areas): Range[] {
  return areas.map(({ range }) => range);
}
