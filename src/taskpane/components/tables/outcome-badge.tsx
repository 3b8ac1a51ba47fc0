import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { EquationOutcome } from '../../../budget';
import { StatusBadge } from '../common/status-badge';
import { useMessages } from '../pane-context';

const useStyles = makeStyles({
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
  const [icon, colour] = LOOKS[outcome];
  return <StatusBadge icon={icon} word={identity.outcomes[outcome]} className={styles[colour]} />;
}
