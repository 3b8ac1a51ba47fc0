import type { Label } from '../../../common/language';
import { normaliseName } from '../../classification/name';
import type { Row } from '../../tables/row';
import { notApplicable, observation } from '../rule';
import type { Judgement, TableRule } from '../rule';

/** A is for goods, B for works, C for services. */
export const procurementLetter: TableRule = {
  meta: {
    id: 'procurement-letter',
    kind: 'code',
    severity: 'warning',
    title: { zh: '采购类别的字母与名称一致', en: 'The letter of a procurement category fits its name' },
    why: {
      zh: '政府采购品目以字母分类：A 为货物，B 为工程，C 为服务。',
      en: 'Procurement items are coded by letter: A for goods, B for works, C for services.',
    },
    basis: {
      zh: '财政部《政府采购品目分类目录》',
      en: 'The Ministry of Finance’s catalogue of procurement items',
    },
    messages: {
      pass: { zh: '{label} 的字母与名称一致。', en: 'The letter of {label} fits its name.' },
      fail: {
        zh: '“{label}”的字母是 {letter}，{category}应为 {right}。请改正字母或名称。',
        en: '“{label}” bears the letter {letter}, but {category} are {right}. Correct the letter or the name.',
      },
      cannotJudge: { zh: '无法核对“{label}”的字母。', en: 'The letter of “{label}” cannot be checked.' },
    },
  },
  scope: 'table',
  dependsOn: 'names',
  *judge({ layout, blocks }) {
    if (layout.key !== 'procurement') return;
    for (const row of blocks.flatMap((block) => block.rows)) yield judgeRow(row);
  },
};

const CATEGORIES: readonly { readonly letter: string; readonly label: Label }[] = [
  { letter: 'A', label: { zh: '货物', en: 'goods' } },
  { letter: 'B', label: { zh: '工程', en: 'works' } },
  { letter: 'C', label: { zh: '服务', en: 'services' } },
];

/** `A-货物`, `B 政府采购工程`, `C服务类`; a longer name may be of any category (`C-工程咨询服务`). */
const LETTERED = /^([A-Z])[-_—–、.:]?(?:政府采购)?(货物|工程|服务)(?:类|采购|支出|项目)*$/i;

function judgeRow(row: Row): Judgement {
  const [, letter, name] = LETTERED.exec(normaliseName(row.label)) ?? [];
  const category = CATEGORIES.find(({ label }) => label.zh === name);
  if (letter === undefined || !category) return notApplicable;
  return observation({
    outcome: letter.toUpperCase() === category.letter ? 'pass' : 'fail',
    at: row.labelAt,
    values: { label: row.label, letter, category: category.label, right: category.letter },
  });
}
