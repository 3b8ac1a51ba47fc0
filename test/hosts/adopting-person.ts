import { nameIn } from '../../src/budget/tables/naming';
import { workbookOf } from '../../src/hosts/port/snapshot';
import { isAdoptable } from '../../src/session/edits-of';
import { LocalChecker } from '../../src/session/local-checker';
import { Session } from '../../src/session/session';
import type { CauseView } from '../../src/budget/reporting/view/cause-view';
import type { Workbook } from '../../src/workbook/workbook';
import { MemorySettings } from '../session/memory-settings';
import type { Host } from '../../src/hosts/port/host';

/** How much is wrong in a workbook, and which names stand in it how often. */
export interface Standing {
  readonly wrong: number;
  readonly names: ReadonlyMap<string, number>;
}

/** Somebody who adopts what is offered, the first cause first, until nothing is left to adopt. */
export class AdoptingPerson {
  readonly session: Session;
  private readonly refused = new Set<string>();

  constructor(private readonly host: Host) {
    this.session = new Session(host, new LocalChecker(), new MemorySettings({ marksAfterCheck: false }));
  }

  async begin(): Promise<void> {
    await this.session.open();
    await this.session.check();
  }

  /** The first cause that can be adopted and was not taken back before. */
  next(): CauseView | undefined {
    const causes = this.session.state.report?.causes ?? [];
    return causes.find((cause) => isAdoptable(cause) && !this.refused.has(cause.fingerprint));
  }

  /** Adopts a cause. Gives what came of it. */
  async adopt(cause: CauseView): Promise<'adopted' | 'taken-back'> {
    await this.session.adopt([cause]);
    const { notice } = this.session.state;
    if (notice?.kind === 'adopted') return 'adopted';
    if (notice?.kind !== 'taken-back') throw new Error(JSON.stringify(notice));
    this.refused.add(cause.fingerprint);
    return 'taken-back';
  }

  async workbook(): Promise<Workbook> {
    return workbookOf(await this.host.read());
  }

  async standing(): Promise<Standing> {
    const { report } = this.session.state;
    if (!report) throw new Error('Nothing was checked');
    const { tally } = report;
    return { wrong: tally.error + tally.cannotJudge, names: namesIn(await this.workbook()) };
  }
}

function namesIn({ sheets }: Workbook): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { name: sheet, rows } of sheets) {
    for (const cell of rows.flatMap(({ cells }) => cells)) {
      const name = nameIn(cell);
      if (name !== undefined) names.set(`${sheet} ${name}`, (names.get(`${sheet} ${name}`) ?? 0) + 1);
    }
  }
  return names;
}

/** The names that stand there less often than before. */
export function namesLost(before: Standing, after: Standing): string[] {
  return [...before.names]
    .filter(([name, count]) => (after.names.get(name) ?? 0) < count)
    .map(([name]) => name);
}
