import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { FindingClass } from '../../../budget';
import { StatusBadge } from '../common/status-badge';
import { useMessages } from '../pane-context';

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1, lineHeight: tokens.lineHeightBase200 },
  warning: { color: tokens.colorPaletteMarigoldForeground2, lineHeight: tokens.lineHeightBase200 },
  cannotJudge: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase200 },
  info: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase200 },
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
  return <StatusBadge icon={ICONS[of]} word={issues.classes[of]} className={styles[of]} />;
}
