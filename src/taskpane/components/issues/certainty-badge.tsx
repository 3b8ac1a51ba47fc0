import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFillFilled } from '@fluentui/react-icons/svg/circle-half-fill';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { Certainty } from '../../../budget';
import { StatusBadge } from '../common/status-badge';
import { useMessages } from '../pane-context';

const useStyles = makeStyles({
  certain: { color: tokens.colorPaletteGreenForeground1, lineHeight: tokens.lineHeightBase300 },
  likely: { color: tokens.colorPaletteMarigoldForeground2, lineHeight: tokens.lineHeightBase300 },
  possible: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
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
  return (
    <StatusBadge icon={ICONS[certainty]} word={issues.certainties[certainty]} className={styles[certainty]} />
  );
}
