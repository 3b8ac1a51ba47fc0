import * as fc from 'fast-check';
import { Amount } from '../../src/amount/amount';
import { unitPower } from '../../src/amount/unit';
import type { CheckResult } from '../../src/budget/checking/check-book';
import { figuresOf as figuresOfEquation } from '../../src/budget/identities/equation';
import type { Equation } from '../../src/budget/identities/equation';
import type { Figure } from '../../src/budget/tables/figure';
import { a1 } from '../../src/workbook/address';
import type { Address } from '../../src/workbook/address';
import { breakAmount, breakKinds } from '../generate/breaking/break-amount';
import type { Broken } from '../generate/breaking/break-amount';
import { generatedBook } from '../generate/generated-book';
import { figuresOf } from '../generate/render/rendered';
import type { GeneratedBook, RenderedFigure } from '../generate/render/rendered';
import { checked } from './books';
import type { Books } from './books';
import { runs } from './runs';

/** Where formulas have their results, whatever stands in one cell. */
export function breakOneAmount({ pack }: Books): void {
  test(`a book of ${pack.key} with one broken amount has a finding that names it`, () => {
    fc.assert(
      fc.property(
        generatedBook(pack, { totals: ['values', 'formulas'], lines: 40 }),
        fc.constantFrom(...breakKinds),
        fc.nat(100_000),
        fc.nat(100),
        (generated, kind, place, choice) => {
          const figure = pick(
            figuresOf(generated).filter(({ printed }) => printed !== undefined),
            place,
          );
          const broken = figure && breakAmount(generated.workbook, figure, kind, choice);
          fc.pre(broken !== undefined && isVisible(generated, checked(generated.workbook), broken));
          const { findings } = checked(broken.workbook);
          const naming = findings
            .filter(({ rule }) => rule.id !== 'text-number')
            .filter(({ at, cells }) => [at, ...cells].some((cell) => isAt(cell, broken.figure)));
          expect({ ...describeBreak(broken), named: naming.length > 0 }).toEqual({
            ...describeBreak(broken),
            named: true,
          });
        },
      ),
      runs(50),
    );
  });
}

function pick(figures: readonly RenderedFigure[], choice: number): RenderedFigure | undefined {
  return figures[choice % figures.length];
}

function isAt(cell: Address, figure: RenderedFigure): boolean {
  return cell.sheet === figure.sheet && cell.row === figure.row && cell.column === figure.column;
}

function describeBreak({ kind, figure, after }: Broken): Record<string, string> {
  return {
    kind,
    cell: `${figure.sheet}!${a1(figure)}`,
    before: figure.printed ?? '',
    after: after ?? 'nothing',
  };
}

/** Whether some equality that holds with the amount cannot hold without it. */
function isVisible(generated: GeneratedBook, clean: CheckResult, { figure, after }: Broken): boolean {
  const table = generated.tables.find(({ blocks }) =>
    blocks.some(({ rows }) => rows.some(({ figures }) => figures.get(figure.key) === figure)),
  );
  const power = unitPower(table?.unit ?? '元');
  const change = Amount.fromDecimal(figure.printed ?? '0')
    .minus(Amount.fromDecimal(after ?? '0'))
    .abs()
    .scaledBy(power);
  return clean.equations.some(
    ({ equation, evaluation }) =>
      equation.relation === '=' &&
      evaluation.outcome === 'pass' &&
      figuresOfEquation(equation).some((each) => isAt(each, figure)) &&
      change.compareTo(slackOf(generated, equation)) > 0,
  );
}

/** The most that an equation may miss by: where no format says how many decimals are printed, there may be none. */
function slackOf({ workbook }: GeneratedBook, equation: Equation): Amount {
  const loose = (figure: Figure): boolean => {
    const cell = workbook.cell(figure);
    return typeof cell?.value !== 'string' && cell?.format === undefined;
  };
  return figuresOfEquation(equation)
    .filter(loose)
    .reduce((sum, figure) => sum.plus(Amount.ofScaled(5, 1).scaledBy(unitPower(figure.unit))), Amount.zero);
}
