import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { EquationOutcome } from '../../../budget/checking/evaluate';
import { useMessages } from '../pane-context';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: '14px' },
  pass: { color: tokens.colorStatusSuccessForeground1 },
  fail: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
});

const LOOKS = {
  pass: [CheckmarkCircleFilled, 'pass'],
  rounding: [CheckmarkCircleFilled, 'pass'],
  fail: [ErrorCircleFilled, 'fail'],
  'cannot-judge': [QuestionCircleRegular, 'open'],
  'not-applicable': [CircleRegular, 'open'],
} as const;

/** What became of an identity: by its word, its sign and its colour. */
export function OutcomeBadge({ outcome }: { readonly outcome: EquationOutcome }) {
  const styles = useStyles();
  const { identity } = useMessages();
  const [Icon, colour] = LOOKS[outcome];
  return (
    <span className={mergeClasses(styles.badge, styles[colour])}>
      <Icon className={styles.icon} aria-hidden />
      {identity.outcomes[outcome]}
    </span>
  );
}
