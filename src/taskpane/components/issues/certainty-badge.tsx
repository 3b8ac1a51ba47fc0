import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFillFilled } from '@fluentui/react-icons/svg/circle-half-fill';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { Certainty } from '../../../budget/locating/cause';
import { useMessages } from '../pane-context';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: '14px' },
  certain: { color: tokens.colorPaletteGreenForeground1 },
  likely: { color: tokens.colorPaletteMarigoldForeground2 },
  possible: { color: tokens.colorNeutralForeground2 },
});

const ICONS = {
  certain: CheckmarkCircleFilled,
  likely: CircleHalfFillFilled,
  possible: QuestionCircleRegular,
} as const;

/** How sure a cause is: by its word, its sign and its colour. */
export function CertaintyBadge({ certainty }: { readonly certainty: Certainty }) {
  const styles = useStyles();
  const { issues } = useMessages();
  const Icon = ICONS[certainty];
  return (
    <span className={mergeClasses(styles.badge, styles[certainty])}>
      <Icon className={styles.icon} aria-hidden />
      {issues.certainties[certainty]}
    </span>
  );
}
