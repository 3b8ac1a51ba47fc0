import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../src/budget/checking/finding';
import type { RuleMeta } from '../src/budget/identities/rule';
import { findingSentence } from '../src/budget/reporting/finding-sentence';
import type { Language } from '../src/common/language';
import { a1, columnName } from '../src/workbook/address';
import type { Failing, Holding, RuleCases } from '../test/budget/identities/test-rule';
import { check } from '../test/budget/identities/test-rule';
import type { CellSource, SheetSource } from '../test/budget/workbook-of';

/** Where the rules' tests are: tables of workbooks that a rule passes, and that it finds something in. */
const TESTS = path.join(__dirname, '../test/budget/identities');

/** The tables of every rule's tests, by the rule. */
export async function casesOfRules(): Promise<ReadonlyMap<RuleMeta, RuleCases>> {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.cases.ts'),
  );
  const modules = await Promise.all(
    files.sort().map(async (name) => (await import(path.join(TESTS, name))) as { cases: RuleCases }),
  );
  return new Map(modules.map(({ cases }) => [cases.rule.meta, cases]));
}

/** What a rule passes and what it finds, by the first case of each of its tests, as Markdown. */
export function examples({ rule, holds: [right], fails: [wrong] }: RuleCases): string[] {
  return [
    '## 例 · Examples',
    `### 相符 Passes — ${right.name}`,
    ...tablesOf(right, []),
    `### 不符 Fails — ${wrong.name}`,
    ...failure({ rule, wrong }),
  ];
}

function failure({ rule, wrong }: { rule: RuleCases['rule']; wrong: Failing }): string[] {
  const { book, findings } = check(rule, wrong);
  const own = findings.filter((finding) => finding.rule === rule.meta);
  const said = (language: Language): string =>
    own.map((finding) => `- ${escaped(findingSentence(finding, book.workbook, language))}`).join('\n');
  return [...tablesOf(wrong, own), said('zh-CN'), said('en-US')];
}

/** The sheets of a case, and where something is found only those that it is about. Where it is found stands in bold. */
function tablesOf({ sheets }: Holding | Failing, findings: readonly Finding[]): string[] {
  const about = new Set(findings.flatMap(({ at, cells }) => [at, ...cells].map(({ sheet }) => sheet)));
  const marked = new Set(findings.map(({ at }) => `${at.sheet}!${a1(at)}`));
  return Object.entries(sheets)
    .filter(([name]) => about.size === 0 || about.has(name))
    .flatMap(([name, rows]) => [`**${escaped(name)}**`, table(name, rows, marked)]);
}

function table(sheet: string, rows: SheetSource, marked: ReadonlySet<string>): string {
  const width = Math.max(...rows.map((cells) => cells.findLastIndex((cell) => cell !== null) + 1));
  const columns = Array.from({ length: width }, (_, column) => column);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...columns.map(columnName)]),
    line(['', ...columns].map(() => '---')),
    ...rows.map((cells, row) =>
      line([
        String(row + 1),
        ...columns.map((column) => {
          const text = shown(cells[column] ?? null);
          return marked.has(`${sheet}!${a1({ row, column })}`) ? `**${text || '（空）'}**` : text;
        }),
      ]),
    ),
  ].join('\n');
}

/** A cell as a person sees it; of a formula, what it is and what it shows. */
function shown(cell: CellSource): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return escaped(String(cell));
  const { formula, value = '' } = cell;
  const text = formula === undefined ? String(value) : `=${formula} → ${value}`;
  return escaped(text);
}

/** A text as Markdown shows it letter by letter. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_<>|[\]]/g, '\\$&');
}
