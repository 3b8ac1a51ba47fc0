import ts from 'typescript';

/** A small change to a source after which some test should fail. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

type Variants = Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>>;

/** What stands in an operator's place. */
const OPERATORS: Variants = {
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
  [ts.SyntaxKind.SlashToken]: ['*'],
  [ts.SyntaxKind.PercentToken]: ['*'],
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.PlusEqualsToken]: ['-='],
  [ts.SyntaxKind.MinusEqualsToken]: ['+='],
  [ts.SyntaxKind.TrueKeyword]: ['false'],
  [ts.SyntaxKind.FalseKeyword]: ['true'],
};

/** What is called in a method's place. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['plus', 'minus'],
  ['minus', 'plus'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
]);

/** Methods that give back something of the same kind as they are called on, which then stands in their place. */
const OMITTED = new Set([
  'filter',
  'sort',
  'toSorted',
  'reverse',
  'slice',
  'trim',
  'abs',
  'negated',
  'rounded',
]);

/** A comment before a line whose mutations change nothing that can be told; the reason follows. */
const EQUIVALENT = /^\s*\/\/ Equivalent mutants: \S/;

/**
 * Every mutation of a source. Texts and numbers stay what they are: kinds and keys are held by types, sentences by whoever reads them.
 * So do `?.` and `??` whose left side the compiler asks for.
 */
export function mutationsOf(source: string): Mutation[] {
  const file = parsed(source);
  const lines = source.split('\n');
  const out: Mutation[] = [];
  const replace = (node: ts.Node, replacement: string): void => {
    const start = node.getStart(file);
    const { line } = file.getLineAndCharacterOfPosition(start);
    if (!EQUIVALENT.test(lines[line - 1] ?? '')) out.push({ start, end: node.end, replacement });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    mutate(node, file, replace);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return out;
}

export function parsed(source: string): ts.SourceFile {
  return ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
}

export function mutated(source: string, { start, end, replacement }: Mutation): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

type Replace = (node: ts.Node, replacement: string) => void;

function mutate(node: ts.Node, file: ts.SourceFile, replace: Replace): void {
  if (ts.isBinaryExpression(node)) mutateBinary(node, file, replace);
  else if (ts.isCallExpression(node)) mutateCall(node, file, replace);
  else if (ts.isPrefixUnaryExpression(node)) mutateUnary(node, file, replace);
  else if (ts.isIfStatement(node)) mutateCondition(node.expression, replace);
  else if (ts.isConditionalExpression(node)) mutateCondition(node.condition, replace);
  else if (ts.isWhileStatement(node)) replace(node.expression, 'false');
  else if (ts.isForStatement(node) && node.condition) replace(node.condition, 'false');
  else if (ts.isExpressionStatement(node)) replace(node, ';');
  else if (ts.isArrayLiteralExpression(node) && !node.elements.every(isText)) replace(node, '[]');
  else for (const each of OPERATORS[node.kind] ?? []) if (isBoolean(node)) replace(node, each);
}

function isText({ kind }: ts.Node): boolean {
  return kind === ts.SyntaxKind.StringLiteral || kind === ts.SyntaxKind.NullKeyword;
}

function isBoolean({ kind }: ts.Node): boolean {
  return kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword;
}

function mutateCondition(condition: ts.Expression, replace: Replace): void {
  replace(condition, 'true');
  replace(condition, 'false');
}

function mutateBinary(node: ts.BinaryExpression, file: ts.SourceFile, replace: Replace): void {
  const { kind } = node.operatorToken;
  for (const each of OPERATORS[kind] ?? []) replace(node.operatorToken, each);
  const joins = kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;
  if (joins) replace(node, `(${node.left.getText(file)})`);
  if (joins || kind === ts.SyntaxKind.QuestionQuestionToken) replace(node, `(${node.right.getText(file)})`);
}

function mutateCall(node: ts.CallExpression, file: ts.SourceFile, replace: Replace): void {
  if (!ts.isPropertyAccessExpression(node.expression)) return;
  const { name, expression } = node.expression;
  const other = METHODS.get(name.text);
  if (other !== undefined) replace(name, other);
  if (OMITTED.has(name.text)) replace(node, expression.getText(file));
}

function mutateUnary(node: ts.PrefixUnaryExpression, file: ts.SourceFile, replace: Replace): void {
  const { operator, parent } = node;
  // `?? -1` says that something stands nowhere.
  const isNowhere =
    ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
  const isDropped = operator === ts.SyntaxKind.ExclamationToken || operator === ts.SyntaxKind.MinusToken;
  if (isDropped && !isNowhere) replace(node, `(${node.operand.getText(file)})`);
}
