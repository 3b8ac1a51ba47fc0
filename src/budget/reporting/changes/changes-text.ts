import { inLanguage } from '../../../common/language';
import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import { a1 } from '../../../workbook/address';
import type { CheckResult } from '../../checking/check-result';
import { Places } from '../../tables/places';
import { changeView } from '../document/change-view';
import { findingClass } from '../tally';
import type { Emphasis } from '../text/text-style';
import { enUS } from './en-US';
import { judgedChanges } from './judged-changes';
import type { ChangeEffect } from './judged-changes';
import { zhCN } from './zh-CN';

const changesMessagesIn = inLanguage(zhCN, enUS);

const COLOURS = { mended: 'pass', broke: 'error', both: 'warning', nothing: 'info' } as const;

/** What was changed between two versions of a workbook, a line each, with what each change has come to. */
export function changesText(
  before: CheckResult,
  now: CheckResult,
  language: Language,
  { of }: Emphasis,
): string {
  const { effects, none, summary, errors, blank } = changesMessagesIn(language);
  const changes = judgedChanges(before, now);
  const counts: Record<ChangeEffect, number> = { mended: 0, broke: 0, both: 0, nothing: 0 };
  for (const { effect } of changes) counts[effect]++;
  const places = new Places(now.book);
  const lines = changes.map(({ difference, effect }) => {
    const view = changeView({ difference, seen: '' }, places, language);
    const where = `${sanitise(view.sheet)}${view.at ? ` ${a1(view.at)}` : ''}`;
    const label = view.label === '' ? '' : ` (${view.label})`;
    const values = view.at ? `  ${view.before || blank} → ${view.after || blank}` : '';
    return `  ${of(COLOURS[effect], effects[effect])}  ${where}${label}${values}\n`;
  });
  const head = changes.length === 0 ? none : summary(changes.length, counts);
  return `${head}${errors(errorsIn(before), errorsIn(now))}\n${lines.join('')}`;
}

function errorsIn({ findings }: CheckResult): number {
  return findings.filter((finding) => findingClass(finding) === 'error').length;
}
