import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'oxfmt';
import { rounding } from '../src/budget/checking/rounding-remark';
import { tableSet } from '../src/budget/checking/set-remarks';
import type { RuleKind, RuleMeta, Severity } from '../src/budget/identities/rule';
import { rules } from '../src/budget/identities/rules';
import type { Label } from '../src/common/language';
import type { RuleCases } from '../test/budget/identities/test-rule';
import { casesOfRules, escaped, examples } from './rule-examples';

/**
 * Writes docs/rules from what the rules say of themselves, and from the first cases of their tests: a page a rule, and an index.
 * With --check it writes nothing and fails where a page is missing, out of date or of no rule.
 */

const FOLDER = path.join(__dirname, '../docs/rules');

const KINDS: Readonly<Record<RuleKind, Label>> = {
  within: { zh: '表内', en: 'within a table' },
  between: { zh: '表间', en: 'between tables' },
  code: { zh: '科目代码', en: 'codes' },
  indicator: { zh: '绩效指标', en: 'performance indicators' },
  form: { zh: '填写规范', en: 'form' },
  formula: { zh: '公式', en: 'formulas' },
  own: { zh: '审核公式', en: 'own identities' },
};

const SEVERITIES: Readonly<Record<Severity, Label>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
  info: { zh: '提示', en: 'note' },
};

const MESSAGES: Readonly<Record<string, Label>> = {
  fail: { zh: '不符', en: 'fails' },
  cannotJudge: { zh: '无法判断', en: 'cannot judge' },
  pass: { zh: '相符', en: 'passes' },
};

/** What is said of a whole set or workbook beside what the rules say: there are no cases of it. */
const REMARKS: readonly RuleMeta[] = [rounding, tableSet];

/** The text of every file that belongs in the folder, by name. */
async function pagesOf(metas: readonly RuleMeta[]): Promise<Map<string, string>> {
  const cases = await casesOfRules();
  const drafts = [
    ...metas.map((meta) => [`${meta.id}.md`, page(meta, cases.get(meta))] as const),
    ['README.md', index(metas)] as const,
  ];
  return new Map(
    await Promise.all(drafts.map(async ([name, text]) => [name, (await format(name, text)).code] as const)),
  );
}

function page(meta: RuleMeta, cases: RuleCases | undefined): string {
  const { id, title } = meta;
  if (!cases && !REMARKS.includes(meta)) throw new Error(`No cases of ${id}`);
  return [
    `# ${title.zh} · ${title.en}`,
    ['`' + id + '`', both(KINDS[meta.kind]), both(SEVERITIES[meta.severity])].join(' — '),
    ...section(meta, 'zh', { why: '为什么', basis: '依据', messages: '报告怎么说' }),
    ...section(meta, 'en', { why: 'Why', basis: 'Basis', messages: 'What the report says' }),
    ...(cases ? examples(cases) : []),
    '_Written by `npm run docs` from the rule itself and its tests._',
  ].join('\n\n');
}

function section(
  { why, basis, messages }: RuleMeta,
  language: keyof Label,
  headings: Readonly<Record<'why' | 'basis' | 'messages', string>>,
): string[] {
  const said = Object.entries(messages).map(([name, text]) => {
    const label = MESSAGES[name]?.[language] ?? `\`${name}\``;
    return `- **${label}** — ${escaped(text[language])}`;
  });
  return [
    `## ${headings.why}`,
    escaped(why[language]),
    `## ${headings.basis}`,
    escaped(basis[language]),
    `## ${headings.messages}`,
    said.join('\n'),
  ];
}

function index(metas: readonly RuleMeta[]): string {
  const rows = metas.map(
    ({ id, title, kind, severity }) =>
      `| [${id}](${id}.md) | ${escaped(title.zh)}<br>${escaped(title.en)} | ${both(KINDS[kind])} | ${both(SEVERITIES[severity])} |`,
  );
  return [
    '# 规则 · Rules',
    'Every finding of a report names its rule. 报告中的每个问题都注明所依据的规则。',
    [
      '| 规则 Rule | 内容 What must hold | 类别 Kind | 级别 Severity |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    '_Written by `npm run docs` from the rules themselves._',
  ].join('\n\n');
}

function both({ zh, en }: Label): string {
  return `${zh} ${en}`;
}

/** What is wrong with the folder, a line each. */
function complaints(pages: ReadonlyMap<string, string>): string[] {
  const there = new Set(filesThere());
  const wrong = [...pages].flatMap(([name, text]) => {
    if (!there.has(name)) return [`missing: docs/rules/${name}`];
    return readFileSync(path.join(FOLDER, name), 'utf8') === text ? [] : [`out of date: docs/rules/${name}`];
  });
  return [...wrong, ...orphans(pages).map((name) => `no such rule: docs/rules/${name}`)];
}

function orphans(pages: ReadonlyMap<string, string>): string[] {
  return filesThere().filter((name) => !pages.has(name));
}

function filesThere(): string[] {
  mkdirSync(FOLDER, { recursive: true });
  return readdirSync(FOLDER).sort();
}

function write(pages: ReadonlyMap<string, string>): void {
  for (const name of orphans(pages)) rmSync(path.join(FOLDER, name));
  for (const [name, text] of pages) writeFileSync(path.join(FOLDER, name), text);
}

async function main(): Promise<void> {
  const pages = await pagesOf([...rules.map(({ meta }) => meta), ...REMARKS]);
  if (!process.argv.includes('--check')) {
    write(pages);
    return;
  }
  const wrong = complaints(pages);
  if (wrong.length === 0) return;
  console.error([...wrong, 'Run `npm run docs`.'].join('\n'));
  process.exitCode = 1;
}

void main();
