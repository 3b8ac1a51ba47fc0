import type { Line, ServicePlan } from './department';
import type { DepartmentSeed } from './seeds';
import { groupedBy, spent } from './sums';

const CATALOGUE: readonly (readonly [string, string, string])[] = [
  ['01-公共服务', '0106-生态保护和环境治理服务', '垃圾分类及清运服务'],
  ['01-公共服务', '0108-文化公共服务', '群众文化活动服务'],
  ['02-政府履职辅助性服务', '0211-后勤服务', '物业管理服务'],
  ['02-政府履职辅助性服务', '0211-后勤服务', '维修保养服务'],
  ['02-政府履职辅助性服务', '0204-会计审计服务', '审计服务'],
];

/** Services bought: never more than is spent on their class. */
export function servicePlans({ services }: DepartmentSeed, lines: readonly Line[]): ServicePlan[] {
  const classes = [...groupedBy(lines, ({ functional }) => functional.slice(0, 3))];
  return services.flatMap(({ field, entry, percent }) => {
    const [code, own] = classes[field % classes.length] ?? [];
    const catalogue = CATALOGUE[entry % CATALOGUE.length];
    if (code === undefined || !own || !catalogue) return [];
    const amount = Math.floor((spent(own) * percent) / 100);
    return amount === 0 ? [] : [{ catalogue, field: code, amount }];
  });
}
