import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { IdentityView } from '../../../budget';
import { useMessages } from '../pane-context';

const useStyles = makeStyles({
  amounts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: '0 12px',
    margin: '2px 0 0',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: { color: tokens.colorNeutralForeground2 },
  amount: { margin: '0', textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  wrong: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What the judged side is, what it should be, and by how much it misses. */
export function IdentityAmounts({ identity }: { readonly identity: IdentityView }) {
  const styles = useStyles();
  const { identity: words } = useMessages();
  const { observed, expected, difference, relation, unit, outcome } = identity;
  if (outcome === 'cannot-judge' || outcome === 'not-applicable') return null;
  const amount = (value: string) => `${value} ${unit}`;
  return (
    <dl className={styles.amounts}>
      <dt className={styles.name}>{words.observed}</dt>
      <dd className={styles.amount}>{observed === null ? words.blank : amount(observed)}</dd>
      <dt className={styles.name}>{relation === '≤' ? words.expectedAtMost : words.expected}</dt>
      <dd className={styles.amount}>{amount(expected)}</dd>
      <dt className={styles.name}>{words.difference}</dt>
      <dd className={mergeClasses(styles.amount, outcome === 'fail' && styles.wrong)}>
        {amount(difference.replace('-', '−'))}
      </dd>
    </dl>
  );
}
