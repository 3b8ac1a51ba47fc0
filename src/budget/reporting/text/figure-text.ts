import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import { addressName } from '../../../workbook/address';
import { cellName } from '../cell-list';
import { messagesIn } from '../messages';
import type { FigureView } from '../view/figure-view';
import type { IdentityView, OperandView } from '../view/identity-view';
import type { TextStyle } from './text-style';

/** Of a longer side the first figures are written out. */
const MOST_OPERANDS = 8;

/**
 * A figure for people: what it is about, then every identity that it is in with all figures.
 * @returns lines, the last one ended too
 */
export function figureText(view: FigureView, language: Language, style: TextStyle): string {
  const { figure: words } = messagesIn(language);
  const { at, label, table, shown, unit, scope, identities } = view;
  const { emphasis } = style;
  const head = [
    emphasis.strong(`${cellName(at)}  ${label}`),
    words.table(table),
    words.amount(shown ?? words.blank, unit),
    scope === undefined ? words.noScope : words.scope(scope),
  ];
  const list =
    identities.length === 0
      ? [words.noIdentities]
      : [
          words.identities(identities.length),
          ...identities.flatMap((each) => identityLines(each, view, language, style)),
        ];
  return [...head, '', ...list].join('\n') + '\n';
}

function identityLines(
  identity: IdentityView,
  { at }: FigureView,
  language: Language,
  { all, emphasis }: TextStyle,
): string[] {
  const { figure: words, colon } = messagesIn(language);
  const { outcome, title, rule, relation, subject, subjects, counterpart, counterparts } = identity;
  const side = (operands: readonly OperandView[]): string => {
    const shown = all ? operands : operands.slice(0, MOST_OPERANDS);
    const rest = operands.length - shown.length;
    const parts = shown.map((operand) => operandText(operand, at.sheet, words.blank));
    return [...parts, ...(rest > 0 ? [words.more(rest)] : [])].join(' + ');
  };
  const sign = outcome !== 'fail' ? relation : relation === '=' ? '≠' : '>';
  return [
    `  ${emphasis.of(MARKS[outcome].class, MARKS[outcome].sign)} ${title} (${rule})`,
    `      ${sanitise(subject)}${colon}${side(subjects)}`,
    `    ${sign} ${sanitise(counterpart)}${colon}${counterparts.length === 0 ? '0' : side(counterparts)}`,
    ...(outcome === 'fail' ? [`      ${words.difference(identity.difference, identity.unit)}`] : []),
  ];
}

const MARKS = {
  pass: { sign: '✓', class: 'pass' },
  rounding: { sign: '✓', class: 'pass' },
  fail: { sign: '✗', class: 'error' },
  'cannot-judge': { sign: '?', class: 'cannotJudge' },
  'not-applicable': { sign: '–', class: 'info' },
} as const;

function operandText({ at, shown }: OperandView, home: string, blank: string): string {
  return `${sanitise(addressName(at, home))} ${shown ?? blank}`;
}
