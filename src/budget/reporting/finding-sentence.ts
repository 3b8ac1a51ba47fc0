import { Amount } from '../../amount/amount';
import { a1 } from '../../workbook/address';
import type { Workbook } from '../../workbook/workbook';
import { pick } from '../../common/language';
import type { Language } from '../../common/language';
import { shortened } from '../../common/plain-text';
import type { Finding } from '../checking/finding';
import type { MessageValue } from '../identities/rule';
import { messagesIn } from './messages';
import { shownDecimals } from './figures';

/** What a sentence says of a text: as much as helps to recognise it. */
const LONGEST_VALUE = 1000;
const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * The sentence of a finding.
 * @param workbook where the finding's cell stands
 * @throws RangeError where the rule has no such message; a placeholder without a value stays as it is
 */
export function findingSentence(finding: Finding, workbook: Workbook, language: Language): string {
  const sentence = templateOf(finding, language).replace(
    PLACEHOLDER,
    (placeholder, name: string) => valueOf(name, finding, workbook, language) ?? placeholder,
  );
  return finding.isHidden ? messagesIn(language).onHiddenSheet(sentence) : sentence;
}

/** The placeholders of a finding's message that nothing fills: none, or the rule has a mistake. */
export function unfilled(finding: Finding, workbook: Workbook, language: Language): string[] {
  const names = [...templateOf(finding, language).matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  return names.filter((name) => valueOf(name, finding, workbook, language) === undefined);
}

function templateOf({ rule, message }: Finding, language: Language): string {
  const label = rule.messages[message];
  if (!label) throw new RangeError(`Rule ${rule.id} has no message ${message}`);
  return pick(label, language);
}

function valueOf(name: string, finding: Finding, workbook: Workbook, language: Language): string | undefined {
  const own = finding.values[name];
  if (own !== undefined) return textOf(own, finding.decimals, language);
  switch (name) {
    case 'observed':
      return (
        finding.observed?.toGrouped(shownDecimals(workbook.cell(finding.at))) ?? messagesIn(language).blank
      );
    case 'expected':
      return finding.expected?.toGrouped(finding.decimals);
    case 'difference':
      // The sentence says which way it goes: `相差`, `多`.
      return finding.difference?.abs().toGrouped(finding.decimals);
    case 'cell':
      return a1(finding.at);
    case 'sheet':
      return finding.at.sheet;
    default:
      return undefined;
  }
}

function textOf(value: MessageValue, decimals: number, language: Language): string {
  if (value instanceof Amount) return value.toGrouped(decimals);
  return shortened(typeof value === 'object' ? pick(value, language) : String(value), LONGEST_VALUE);
}
