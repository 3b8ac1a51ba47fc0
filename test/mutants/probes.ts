import ts from 'typescript';
import { parsed } from './mutation';

/** Where a function or the body of a loop begins, and where it ends. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly isFunction: boolean;
  /** Braces stand around it already. */
  readonly isBraced: boolean;
  /** An expression, not statements. */
  readonly isExpression: boolean;
}

/** The number of the function that a place stands in; 0 where it stands in none. */
export function functionAt(source: string, place: number): number {
  let found = 0;
  for (const [i, { start, end, isFunction }] of blocksOf(source).entries())
    if (isFunction && start <= place && place < end) found = i + 1;
  return found;
}

/** The same source, which calls `__probe(NUMBER)` where it is loaded (0), and wherever a function is entered or a loop goes round. */
export function withProbes(source: string): string {
  const inserts = blocksOf(source).flatMap(({ start, end, isBraced, isExpression }, i) => {
    const probe = `__probe(${i + 1})`;
    if (isExpression)
      return [
        { at: start, text: `(${probe}, ` },
        { at: end, text: ')' },
      ];
    if (isBraced) return [{ at: start + 1, text: `${probe};` }];
    return [
      { at: start, text: `{${probe};` },
      { at: end, text: '}' },
    ];
  });
  let out = source;
  // Of two at one place that which came first stands outside, and ends behind the other.
  const order = inserts.map((insert, i) => ({ ...insert, i })).sort((a, b) => b.at - a.at || b.i - a.i);
  for (const { at, text } of order) out = out.slice(0, at) + text + out.slice(at);
  return `__probe(0);${out}`;
}

/** From the outside to the inside. */
function blocksOf(source: string): Block[] {
  const file = parsed(source);
  const out: Block[] = [];
  const add = (body: ts.Node, isFunction: boolean): void => {
    const isBraced = ts.isBlock(body);
    const isExpression = isFunction && !isBraced;
    out.push({ start: body.getStart(file), end: body.end, isFunction, isBraced, isExpression });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) add(node.body, true);
    else if (ts.isIterationStatement(node, false)) add(node.statement, false);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return out;
}
