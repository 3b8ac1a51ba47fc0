import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Unit } from '../../../amount/unit';
import type { OperandView } from '../../../budget';
import { a1 } from '../../../workbook/address';
import { VisuallyHidden } from '../common/visually-hidden';
import { useMessages, useSession } from '../pane-context';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(38px, auto) 1fr',
    columnGap: '6px',
    alignItems: 'baseline',
    width: '100%',
    padding: '2px 6px',
    border: '0',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: 'var(--side-background)', color: 'var(--side)' },
    ':hover span': { color: 'inherit' },
    ':focus-visible': {
      backgroundColor: 'var(--side-background)',
      color: 'var(--side)',
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
    },
  },
  cell: {
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: 'tabular-nums',
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  // A long label has its lines to itself, and the amount the next one.
  figure: { display: 'flex', flexWrap: 'wrap', gap: '0 6px', minWidth: '0' },
  label: {
    flexGrow: '1',
    overflowWrap: 'anywhere',
  },
  amount: {
    marginLeft: 'auto',
    color: 'var(--side)',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    overflowWrap: 'anywhere',
  },
  blank: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  unreadable: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly operand: OperandView;
  /** What it is in its identity. */
  readonly role: string;
  readonly isTakenOff: boolean;
  /** The unit of the identity: another one is said. */
  readonly unit: Unit;
}

/** An operand of an identity: a link to its cell. */
export function OperandRow({ operand, role, isTakenOff, unit }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { identity } = useMessages();
  const { at, label, shown, isReadable } = operand;
  const amount = shown === null ? identity.blank : operand.unit === unit ? shown : `${shown} ${operand.unit}`;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        onClick={() => {
          void session.show(at);
        }}
      >
        <span className={styles.cell}>
          <VisuallyHidden>{`${isTakenOff ? identity.less : role} ${at.sheet} `}</VisuallyHidden>
          {isTakenOff && <span aria-hidden>− </span>}
          {a1(at)}
        </span>
        <span className={styles.figure}>
          <span className={styles.label}>{label}</span>
          <span
            className={mergeClasses(
              styles.amount,
              shown === null && styles.blank,
              !isReadable && styles.unreadable,
            )}
          >
            {isReadable ? amount : `“${amount}”`}
            {!isReadable && ` ${identity.unreadable}`}
          </span>
        </span>
      </button>
    </li>
  );
}
