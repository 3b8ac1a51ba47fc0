/** A part of a sum: added, or taken away. */
export interface Part<Node> {
  readonly node: Node;
  readonly sign: 1 | -1;
}

/** What a row or column is the sum of; nothing where it is no sum. */
export type PartsOf<Node> = (node: Node) => readonly Part<Node>[];

/** How often each row or column is added. */
export type Operands<Node> = ReadonlyMap<Node, number>;

/** How what a formula adds compares with what its cell is the sum of. */
export interface Coverage<Node> {
  /** Parts that are not added, by none of their own parts either; as large as may be. */
  readonly leftOut: readonly Node[];
  /** What is added though it is no part, or though all of it is in others that are added. */
  readonly surplus: readonly Node[];
  /** How many of the smallest parts there are, and how many of them are added. */
  readonly parts: number;
  readonly added: number;
}

/**
 * Compares sums by their smallest parts, so that a total of subtotals, of their parts, or of some of each are all the
 * same sum.
 */
export function coverageOf<Node>(
  root: Node,
  operands: Operands<Node>,
  partsOf: PartsOf<Node>,
): Coverage<Node> {
  const parts = partsOf(root);
  if (addsExactly(operands, parts))
    return { leftOut: [], surplus: [], parts: parts.length, added: parts.length };
  const expected = termsOfNode(root, partsOf);
  const counted = new Map<Node, number>();
  for (const [operand, times] of operands) {
    for (const [leaf, share] of termsOfNode(operand, partsOf))
      counted.set(leaf, (counted.get(leaf) ?? 0) + times * share);
  }
  const isMissing = (leaf: Node): boolean => expected.has(leaf) && !counted.get(leaf);
  const isOver = (leaf: Node): boolean =>
    (counted.get(leaf) ?? 0) !== 0 && counted.get(leaf) !== expected.get(leaf);
  const leftOut = (node: Node): Node[] =>
    [...termsOfNode(node, partsOf).keys()].every(isMissing)
      ? [node]
      : partsOf(node).flatMap((part) => leftOut(part.node));
  return {
    leftOut: parts.flatMap(({ node }) => leftOut(node)),
    surplus: surplusAmong([...operands.keys()], partsOf, isOver),
    parts: expected.size,
    added: [...expected.keys()].filter((leaf) => !isMissing(leaf)).length,
  };
}

function addsExactly<Node>(operands: Operands<Node>, parts: readonly Part<Node>[]): boolean {
  return operands.size === parts.length && parts.every(({ node, sign }) => operands.get(node) === sign);
}

/** Where a sum and its own parts are both added, it is the sum that is one too many. */
function surplusAmong<Node>(
  operands: readonly Node[],
  partsOf: PartsOf<Node>,
  isOver: (leaf: Node) => boolean,
): Node[] {
  const over = operands.filter((operand) => [...termsOfNode(operand, partsOf).keys()].some(isOver));
  const inSums = new Set(
    over.filter((each) => partsOf(each).length > 0).flatMap((each) => [...termsOfNode(each, partsOf).keys()]),
  );
  return over.filter((operand) => partsOf(operand).length > 0 || !inSums.has(operand));
}

function termsOfNode<Node>(
  node: Node,
  partsOf: PartsOf<Node>,
  sign = 1,
  into = new Map<Node, number>(),
): Map<Node, number> {
  const parts = partsOf(node);
  if (parts.length === 0) into.set(node, (into.get(node) ?? 0) + sign);
  for (const part of parts) termsOfNode(part.node, partsOf, sign * part.sign, into);
  return into;
}
