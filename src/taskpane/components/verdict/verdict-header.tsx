import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import type { ReportView, ShownVerdict } from '../../../budget';
import type { PaneMessages } from '../../messages/messages';
import { ViewHeading } from '../common/view-heading';
import { VisuallyHidden } from '../common/visually-hidden';
import { useMessages, useSession, useSessionState } from '../pane-context';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
  icon: { flexShrink: '0', fontSize: '24px' },
  pass: { color: tokens.colorStatusSuccessForeground1 },
  fail: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
  fact: { whiteSpace: 'nowrap' },
  link: {
    padding: '0',
    border: '0',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
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
  partial: QuestionCircleFilled,
  explained: QuestionCircleFilled,
  nothing: QuestionCircleFilled,
};

/** What came of the check, before anything else. */
export function VerdictHeader({ report }: { readonly report: ReportView }) {
  const styles = useStyles();
  const messages = useMessages();
  const isStale = useSessionState((state) => state.isStale);
  const protectedSheets = useSessionState((state) => state.protectedSheets);
  const untoldSheets = useSessionState((state) => state.untoldSheets);
  const { shown } = report;
  const Icon = ICONS[shown];
  const colour = shown === 'pass' ? styles.pass : shown === 'fail' ? styles.fail : styles.open;
  return (
    <div>
      <div className={styles.line}>
        <Icon className={mergeClasses(styles.icon, colour)} aria-hidden />
        <ViewHeading followsPress>{headline(report, messages)}</ViewHeading>
        {isStale && (
          <Badge appearance="tint" color="warning" title={messages.verdict.staleHint}>
            {messages.verdict.stale}
            <VisuallyHidden>{messages.verdict.staleHint}</VisuallyHidden>
          </Badge>
        )}
      </div>
      <p className={styles.facts}>
        {facts(report, messages).map((fact, i, all) => (
          <span key={fact}>
            {i > 0 && ' '}
            <span className={styles.fact}>{i < all.length - 1 ? `${fact} ·` : fact}</span>
          </span>
        ))}
        {report.ties.some(({ nodes }) => nodes.length > 1) && <MapLink />}
      </p>
      {protectedSheets.length > 0 && (
        <p className={styles.facts}>{messages.verdict.protectedSheets(messages.listed(protectedSheets))}</p>
      )}
      {untoldSheets.length > 0 && (
        <p className={styles.facts}>{messages.verdict.untoldSheets(messages.listed(untoldSheets))}</p>
      )}
    </div>
  );
}

/** Leads to the map of the ties. */
function MapLink() {
  const styles = useStyles();
  const session = useSession();
  const { verdict } = useMessages();
  return (
    <>
      {' '}
      <button
        type="button"
        className={styles.link}
        onClick={() => {
          session.lookInto(undefined);
        }}
      >
        {verdict.map}
      </button>
    </>
  );
}

function headline({ shown, tally }: ReportView, { verdict: words }: PaneMessages): string {
  return words.headline[shown](shown === 'incomplete' ? tally.cannotJudge : tally.error);
}

function facts(
  { shown, tally, causes, explained, passed, tables, unchecked }: ReportView,
  { verdict: words }: PaneMessages,
): string[] {
  const counted: readonly (readonly [count: number, words: (count: number) => string])[] = [
    [causes.length, words.causes],
    [tally.warning, words.warnings],
    [shown === 'incomplete' ? 0 : tally.cannotJudge, words.cannotJudge],
    [tally.info, words.hints],
    [explained, words.explained],
    [shown === 'pass' ? tables.length : 0, words.tables],
    [passed, words.passed],
  ];
  const told = counted.filter(([count]) => count > 0).map(([count, words]) => words(count));
  return unchecked === '' ? told : [unchecked, ...told];
}
