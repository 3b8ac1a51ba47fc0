import type { Label } from '../../../common/language';
import { oncePer } from '../../../common/once-per';
import { isSubtotalLabel } from '../../classification/label';
import type { Indicator, Project } from '../../tables/project';
import type { Block, Table } from '../../tables/table';

/** The projects that a table sets indicators for; rows that only sum up a unit's projects are none. */
export function projectsOf({ blocks: [block], projects = [] }: Table): readonly Project[] {
  return projects.filter((project) => project.indicators.length > 0 || !isSubtotal(project, block));
}

function isSubtotal({ name, row }: Project, block: Block | undefined): boolean {
  return isSubtotalLabel(name) || row.labelAt.column === block?.columns.get('unit');
}

/** Something that every project must have an indicator for. */
export interface Aspect {
  readonly label: Label;
  readonly covers: (indicator: Indicator) => boolean;
}

/**
 * 产出 by number, quality and time, 成本, 效益 and 满意度. Older forms put 成本 under 产出 and 满意度 under 效益.
 * 财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》.
 */
const aspects: readonly Aspect[] = [
  output({ zh: '产出指标（数量）', en: 'output (quantity)' }, '数量'),
  output({ zh: '产出指标（质量）', en: 'output (quality)' }, '质量'),
  output({ zh: '产出指标（时效）', en: 'output (time)' }, '时效'),
  { label: { zh: '成本指标', en: 'cost' }, covers: (each) => stands('成本', each.level1, each.level2) },
  { label: { zh: '效益指标', en: 'benefit' }, covers: isBenefit },
  {
    label: { zh: '满意度指标', en: 'satisfaction' },
    covers: (each) => stands('满意', each.level1, each.level2),
  },
];

/** What a project has no indicator for. */
export const aspectsLacking = oncePer(({ indicators }: Project): readonly Aspect[] =>
  aspects.filter(({ covers }) => !indicators.some(covers)),
);

function output(label: Label, word: string): Aspect {
  return { label, covers: ({ level1, level2 }) => stands('产出', level1) && stands(word, level2) };
}

function isBenefit({ level1, level2 }: Indicator): boolean {
  return (stands('效益', level1) || stands('效果', level1)) && !stands('满意', level2);
}

function stands(word: string, ...texts: readonly string[]): boolean {
  return texts.some((text) => text.replace(/\s/g, '').includes(word));
}
