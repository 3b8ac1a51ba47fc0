import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { Counts } from '../../../budget';
import { useMessages } from '../pane-context';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: '0 10px', fontVariantNumeric: 'tabular-nums' },
  count: { display: 'inline-flex', alignItems: 'center', gap: '3px' },
  icon: { fontSize: '14px' },
  pass: { color: tokens.colorStatusSuccessForeground1 },
  fail: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** How many identities hold, fail, and cannot be judged; what there is none of is left out. */
export function TableCounts({ counts }: { readonly counts: Counts }) {
  const styles = useStyles();
  const { tables: words } = useMessages();
  const { pass, fail, cannotJudge } = counts;
  if (pass + fail + cannotJudge === 0) return words.nothingToHold;
  return (
    <span className={styles.counts}>
      {fail > 0 && (
        <span className={mergeClasses(styles.count, styles.fail)}>
          <ErrorCircleFilled className={styles.icon} aria-hidden />
          {words.fails(fail)}
        </span>
      )}
      {cannotJudge > 0 && (
        <span className={styles.count}>
          <QuestionCircleRegular className={styles.icon} aria-hidden />
          {words.cannotJudge(cannotJudge)}
        </span>
      )}
      {pass > 0 && (
        <span className={mergeClasses(styles.count, styles.pass)}>
          <CheckmarkCircleFilled className={styles.icon} aria-hidden />
          {words.holds(pass)}
        </span>
      )}
    </span>
  );
}
