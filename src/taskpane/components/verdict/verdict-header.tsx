import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { useMemo } from 'react';
import type { ReportView } from '../../../budget';
import type { PaneMessages } from '../../messages/messages';
import { ViewHeading } from '../common/view-heading';
import { VisuallyHidden } from '../common/visually-hidden';
import { useMessages, useSessionState } from '../pane-context';
import { verdictView } from './verdict';
import type { ShownVerdict, VerdictView } from './verdict';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
  icon: { flexShrink: '0', fontSize: '24px' },
  pass: { color: tokens.colorStatusSuccessForeground1 },
  fail: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
  fact: { whiteSpace: 'nowrap' },
  facts: {
    margin: '2px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

const ICONS: Readonly<Record<ShownVerdict, typeof ErrorCircleFilled>> = {
  pass: CheckmarkCircleFilled,
  fail: ErrorCircleFilled,
  incomplete: QuestionCircleFilled,
  explained: QuestionCircleFilled,
  nothing: QuestionCircleFilled,
};

/** What came of the check, before anything else. */
export function VerdictHeader({ report }: { readonly report: ReportView }) {
  const styles = useStyles();
  const messages = useMessages();
  const dismissed = useSessionState((state) => state.dismissed);
  const isStale = useSessionState((state) => state.isStale);
  const protectedSheets = useSessionState((state) => state.protectedSheets);
  const view = useMemo(() => verdictView(report, dismissed), [report, dismissed]);
  const Icon = ICONS[view.verdict];
  const colour = view.verdict === 'pass' ? styles.pass : view.verdict === 'fail' ? styles.fail : styles.open;
  return (
    <div>
      <div className={styles.line}>
        <Icon className={mergeClasses(styles.icon, colour)} aria-hidden />
        <ViewHeading followsPress>{headline(view, messages)}</ViewHeading>
        {isStale && (
          <Badge appearance="tint" color="warning" title={messages.verdict.staleHint}>
            {messages.verdict.stale}
            <VisuallyHidden>{messages.verdict.staleHint}</VisuallyHidden>
          </Badge>
        )}
      </div>
      <p className={styles.facts}>
        {facts(view, report, messages).map((fact, i, all) => (
          <span key={fact}>
            {i > 0 && ' '}
            <span className={styles.fact}>{i < all.length - 1 ? `${fact} ·` : fact}</span>
          </span>
        ))}
      </p>
      {protectedSheets.length > 0 && (
        <p className={styles.facts}>{messages.verdict.protectedSheets(messages.listed(protectedSheets))}</p>
      )}
    </div>
  );
}

function headline({ verdict, open }: VerdictView, { verdict: words }: PaneMessages): string {
  return words.headline[verdict](verdict === 'incomplete' ? open.cannotJudge : open.error);
}

function facts(
  { verdict, open, causes, explained }: VerdictView,
  { passed }: ReportView,
  { verdict: words }: PaneMessages,
): string[] {
  const counted: readonly (readonly [count: number, words: (count: number) => string])[] = [
    [causes, words.causes],
    [open.warning, words.warnings],
    [verdict === 'incomplete' ? 0 : open.cannotJudge, words.cannotJudge],
    [open.info, words.hints],
    [explained, words.explained],
    [passed, words.passed],
  ];
  return counted.filter(([count]) => count > 0).map(([count, words]) => words(count));
}
