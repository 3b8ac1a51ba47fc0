import { splitCode } from '../../classification/code';
import type { Row } from '../../tables/row';
import { notApplicable, observation } from '../rule';
import type { Judgement, TableRule } from '../rule';

/** A code of the catalogue of purchased services goes on from the code one level above: 0108 under 01. */
export const catalogueParent: TableRule = {
  meta: {
    id: 'catalogue-parent',
    kind: 'code',
    severity: 'error',
    title: { zh: '指导性目录的下级编码属于上级编码', en: 'A catalogue code belongs to the one above it' },
    why: {
      zh: '政府购买服务指导性目录逐级编码，二级目录的编码以所属一级目录的编码开头，如 0108 属于 01。',
      en: 'The catalogue of purchased services is coded level by level: a code of level 2 begins with the code of its level 1, as 0108 does with 01.',
    },
    basis: { zh: '政府购买服务指导性目录', en: 'The catalogue of services that government purchases' },
    messages: {
      pass: { zh: '{lower} 属于 {upper}。', en: '{lower} belongs to {upper}.' },
      fail: {
        zh: '{lower} 不属于 {upper}：下级编码应以 {code} 开头。请对照指导性目录改正其中一个。',
        en: '{lower} does not belong to {upper}: its code should begin with {code}. Look both up in the catalogue and correct one.',
      },
      cannotJudge: {
        zh: '无法核对 {lower} 与 {upper}。',
        en: '{lower} and {upper} cannot be checked.',
      },
    },
  },
  scope: 'table',
  dependsOn: 'names',
  *judge({ layout, blocks }) {
    if (layout.key !== 'service-purchase') return;
    for (const row of blocks.flatMap((block) => block.rows)) {
      if (row.role === 'data') yield* judgeRow(row);
    }
  },
};

const LEVELS = [
  ['catalogue-1', 'catalogue-2'],
  ['catalogue-2', 'catalogue-3'],
] as const;

function* judgeRow(row: Row): Iterable<Judgement> {
  for (const [above, below] of LEVELS) yield judgeLevels(row.texts.get(above), row.texts.get(below));
}

type Text = ReturnType<Row['texts']['get']>;

function judgeLevels(upper: Text, lower: Text): Judgement {
  if (!upper || !lower) return notApplicable;
  const code = splitCode(upper.text)?.code;
  const longer = splitCode(lower.text)?.code;
  if (code === undefined || longer === undefined) return notApplicable;
  return observation({
    outcome: longer.startsWith(code) && longer.length > code.length ? 'pass' : 'fail',
    at: lower.at,
    cells: [upper.at],
    values: { lower: lower.text, upper: upper.text, code },
  });
}
