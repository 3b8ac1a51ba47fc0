import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { FindingClass } from '../../../budget/reporting/tally';
import { useMessages } from '../pane-context';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: '14px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  cannotJudge: { color: tokens.colorNeutralForeground2 },
  info: { color: tokens.colorNeutralForeground2 },
});

const ICONS = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  cannotJudge: QuestionCircleRegular,
  info: InfoRegular,
} as const;

/** How bad a finding is: by its word, its sign and its colour. */
export function ClassBadge({ of }: { readonly of: FindingClass }) {
  const styles = useStyles();
  const { issues } = useMessages();
  const Icon = ICONS[of];
  return (
    <span className={mergeClasses(styles.badge, styles[of])}>
      <Icon className={styles.icon} aria-hidden />
      {issues.classes[of]}
    </span>
  );
}
