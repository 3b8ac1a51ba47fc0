import type { Fen, Line, Purpose } from '../department/department';
import { spent } from '../department/sums';

/** What some lines come to by purpose, as tables of expenditure have columns for it. */
export function byPurpose(lines: readonly Line[]): Readonly<Record<Purpose | 'total' | 'basic', Fen>> {
  const of = (purpose: Purpose): Fen => spent(lines.filter((line) => line.purpose === purpose));
  const [personnel, publicFunds] = [of('personnel'), of('public')];
  return {
    total: spent(lines),
    basic: personnel + publicFunds,
    personnel,
    public: publicFunds,
    project: of('project'),
    operating: of('operating'),
    remittance: of('remittance'),
    subsidy: of('subsidy'),
  };
}

/** The same where a table knows but basic and project expenditure. */
export function basicOrProject(lines: readonly Line[]): { total: Fen; basic: Fen; project: Fen } {
  const { total, basic } = byPurpose(lines);
  return { total, basic, project: total - basic };
}
