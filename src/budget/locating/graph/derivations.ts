import { Amount } from '../../../amount/amount';
import type { Address } from '../../../workbook/address';
import { linearTerms } from '../../../workbook/formula/linear-terms';
import type { Book } from '../../tables/book';
import type { Figure } from '../../tables/figure';
import { formulaOf, holdsSubtotal } from '../../identities/formula/formula-operands';
import type { Places } from '../../tables/places';

/** A figure that follows another: when that one changes by 1, this one changes by the factor. */
export interface Follower {
  readonly figure: Figure;
  readonly factor: Amount;
}

const NONE: ReadonlySet<Figure> = new Set();

/** Chains of formulas longer than this are not followed. */
const DEEPEST = 40;

/**
 * Which figures are formulas over others. What such a formula shows is nobody's error: it follows its operands.
 * Formulas that are no plain sums, or whose saved result is not what they give, count as typed.
 */
export class Derivations {
  private readonly followers = new Map<Figure, Follower[]>();
  private readonly operands = new Map<Figure, readonly Follower[]>();
  private readonly muted = new Map<Figure, Follower[]>();

  constructor(
    private readonly book: Book,
    private readonly places: Places,
  ) {
    const formulas: Figure[] = [];
    for (const { blocks } of book.tables) {
      for (const { rows } of blocks) {
        for (const { figures, unknown } of rows) {
          for (const figure of figures.values()) if (isFormula(figure)) formulas.push(figure);
          for (const figure of unknown) if (isFormula(figure)) formulas.push(figure);
        }
      }
    }
    this.read(formulas);
  }

  /** Whether a figure is the up-to-date result of a formula over others. */
  isDerived(figure: Figure): boolean {
    return this.operands.has(figure);
  }

  /** The amounts that are texts, so that the formulas over them pass them by. */
  get mutedTexts(): Iterable<Figure> {
    return this.muted.keys();
  }

  isMuted(figure: Figure): boolean {
    return this.muted.has(figure);
  }

  /** What would follow a text besides, were it a number: the formulas that pass it by, and what follows these. */
  followingMuted(figure: Figure): ReadonlyMap<Figure, Amount> {
    const reached = new Map<Figure, Amount>();
    for (const follower of this.muted.get(figure) ?? []) this.follow(follower, reached, NONE, 1);
    return reached;
  }

  /** Whether a formula adds a figure. */
  isFollowed(figure: Figure): boolean {
    return this.followers.has(figure);
  }

  /** What a formula adds; nothing where the figure is typed. */
  operandsOf(figure: Figure): readonly Follower[] {
    return this.operands.get(figure) ?? [];
  }

  /**
   * A figure and all that follow it, each with its factor.
   * @param held figures that do not follow, for they are changed themselves
   */
  following(figure: Figure, held: ReadonlySet<Figure> = NONE): ReadonlyMap<Figure, Amount> {
    const reached = new Map<Figure, Amount>();
    this.follow({ figure, factor: Amount.ofScaled(1, 0) }, reached, held, 0);
    return reached;
  }

  /** The typed figures that a figure comes from: itself where it is typed. */
  sourcesOf(figure: Figure): ReadonlySet<Figure> {
    const sources = new Set<Figure>();
    const visit = (each: Figure, depth: number): void => {
      const operands = this.operands.get(each);
      if (!operands || depth > DEEPEST) sources.add(each);
      else for (const operand of operands) visit(operand.figure, depth + 1);
    };
    visit(figure, 0);
    return sources;
  }

  private follow(
    { figure, factor }: Follower,
    reached: Map<Figure, Amount>,
    held: ReadonlySet<Figure>,
    depth: number,
  ): void {
    const before = reached.get(figure);
    reached.set(figure, before ? before.plus(factor) : factor);
    if (depth > DEEPEST) return;
    for (const follower of this.followers.get(figure) ?? []) {
      if (held.has(follower.figure)) continue;
      const next = { figure: follower.figure, factor: factor.times(follower.factor) };
      this.follow(next, reached, held, depth + 1);
    }
  }

  private read(formulas: readonly Figure[]): void {
    for (const figure of formulas) {
      const operands = this.operandsIn(figure);
      if (!operands) continue;
      this.operands.set(figure, operands);
      for (const { figure: operand, factor } of operands) {
        const followers = this.followers.get(operand);
        if (followers) followers.push({ figure, factor });
        else this.followers.set(operand, [{ figure, factor }]);
      }
    }
  }

  private operandsIn(figure: Figure): readonly Follower[] | undefined {
    const formula = figure.cell && formulaOf(figure.cell);
    const terms =
      formula && linearTerms(formula, figure, (address) => holdsSubtotal(this.book.workbook, address));
    if (!terms || !figure.amount) return undefined;
    const operands: Follower[] = [];
    const texts: Figure[] = [];
    let [rest, inTexts] = [figure.amount, Amount.zero];
    for (const { address, coefficient } of terms) {
      const operand = this.places.figureAt(address);
      const value = (operand ? operand.amount : this.numberAt(address))?.times(coefficient);
      if (operand && operand !== figure) operands.push({ figure: operand, factor: coefficient });
      if (operand?.text) texts.push(operand);
      if (value && operand?.text) inTexts = inTexts.plus(value);
      else if (value) rest = rest.minus(value);
    }
    if (isNoise(rest.minus(inTexts), figure.amount)) return operands;
    if (!isNoise(rest, figure.amount)) return undefined;
    for (const text of texts) this.mute(text, figure, operands);
    return operands;
  }

  private mute(text: Figure, formula: Figure, operands: readonly Follower[]): void {
    const factor = operands.find((operand) => operand.figure === text)?.factor;
    const formulas = this.muted.get(text) ?? [];
    if (factor) this.muted.set(text, [...formulas, { figure: formula, factor }]);
  }

  private numberAt(address: Address): Amount | undefined {
    const value = this.book.workbook.cell(address)?.value;
    return typeof value === 'number' ? Amount.fromNumber(value) : undefined;
  }
}

function isFormula({ cell }: Figure): boolean {
  return cell?.formula !== undefined;
}

/** What adding doubles may leave over, as a share of the result. */
const BINARY_NOISE = Amount.ofScaled(1, 10);

function isNoise(rest: Amount, result: Amount): boolean {
  return rest.isZero || rest.abs().compareTo(result.abs().times(BINARY_NOISE)) <= 0;
}
