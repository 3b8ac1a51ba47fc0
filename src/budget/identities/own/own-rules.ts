import type { Workbook } from '../../../workbook/workbook';
import { isOwnSheet } from '../../tables/own-sheet';
import { observation } from '../rule';
import type { BookRule } from '../rule';
import type { OwnIdentity } from './own-identity';
import { OWN_RULE } from './own-meta';
import { ownRule } from './own-rule';
import { ownSheetOf } from './own-sheet';
import type { OwnSheetFault } from './own-sheet';

/** The rules of an office: those that a workbook brings, and those that are given. A line that cannot be read is told, never passed over. */
export function ownRules(workbook: Workbook, given: readonly OwnIdentity[] = []): readonly BookRule[] {
  const { identities, faults } = ownSheetOf(workbook);
  return [...given, ...identities].map(ownRule).concat(faults.length > 0 ? [unreadableLines(faults)] : []);
}

/** Whether two states of a workbook bring the same identities: their sheets are the very same. */
export function bringSameIdentities(one: Workbook, other: Workbook): boolean {
  const [own, others] = [one, other].map(({ sheets }) => sheets.filter(isOwnSheet));
  return own?.length === others?.length && (own ?? []).every((sheet, i) => sheet === others?.[i]);
}

function unreadableLines(faults: readonly OwnSheetFault[]): BookRule {
  const title = { zh: '审核公式能看懂', en: 'Own identities can be read' };
  return {
    meta: {
      id: OWN_RULE,
      kind: 'own',
      severity: 'error',
      title,
      why: {
        zh: '看不懂的公式没有核对，不能当作相符。',
        en: 'An identity that cannot be read is not checked, and is no pass.',
      },
      basis: { zh: '审核公式', en: 'The office’s own identities' },
      messages: {
        pass: title,
        fail: { zh: '审核公式：{fault}。', en: 'Own identities: {fault}.' },
        cannotJudge: title,
      },
    },
    scope: 'book',
    dependsOn: 'cells',
    judge: () => faults.map(({ at, what }) => observation({ outcome: 'fail', at, values: { fault: what } })),
  };
}
