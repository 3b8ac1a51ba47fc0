import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { IdentityView } from '../../../budget';
import { addressName } from '../../../workbook/address';
import type { Address } from '../../../workbook/address';
import type { OperandRole } from '../../messages/messages';
import { useMessages, useSession } from '../pane-context';
import { IdentityAmounts } from './identity-amounts';
import { OperandList } from './operand-list';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  side: { display: 'flex', gap: '6px', alignItems: 'baseline', overflowWrap: 'anywhere' },
  role: {
    flexShrink: '0',
    padding: '0 5px',
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
  },
  subject: {
    backgroundColor: tokens.colorPaletteBerryBackground2,
    color: tokens.colorPaletteBerryForeground2,
  },
  counterpart: {
    backgroundColor: tokens.colorPaletteTealBackground2,
    color: tokens.colorPaletteTealForeground2,
  },
  relation: { flexShrink: '0', fontWeight: tokens.fontWeightSemibold },
});

/** An identity written out: each operand a link to its cell, and what became of it. */
export function IdentityPanel({ identity }: { readonly identity: IdentityView }) {
  const styles = useStyles();
  const { identity: words } = useMessages();
  const { subjects, counterparts, judged, unit, relation } = identity;
  const roles = rolesOf(identity);
  const takenOff = subjects.slice(judged);
  return (
    <div className={styles.panel}>
      <div className={styles.side}>
        <span className={mergeClasses(styles.role, styles.subject)}>{words.roles[roles.subject]}</span>
        <span>{identity.subject}</span>
      </div>
      <OperandList
        operands={subjects.slice(0, judged)}
        side="subject"
        role={words.roles[roles.subject]}
        unit={unit}
      />
      <div className={styles.side}>
        <span className={styles.relation} aria-label={relation === '≤' ? words.atMost : undefined}>
          {relation}
        </span>
        <span className={mergeClasses(styles.role, styles.counterpart)}>
          {words.roles[roles.counterpart]}
        </span>
        <span>{identity.counterpart}</span>
      </div>
      <OperandList
        operands={[...counterparts, ...takenOff]}
        side="counterpart"
        role={words.roles[roles.counterpart]}
        unit={unit}
        takenOffFrom={counterparts.length}
      />
      <IdentityAmounts identity={identity} />
      <OtherPlace identity={identity} />
    </div>
  );
}

/** The other occurrence of a figure: the first operand on another sheet than the subject's. */
function OtherPlace({ identity }: { readonly identity: IdentityView }) {
  const session = useSession();
  const { identity: words } = useMessages();
  const other = otherPlace(identity);
  if (!other) return null;
  return (
    <div>
      <Button
        size="small"
        onClick={() => {
          void session.show(other);
        }}
      >
        {words.otherPlace(addressName(other))}
      </Button>
    </div>
  );
}

function otherPlace({ subjects, counterparts }: IdentityView): Address | undefined {
  const [subject] = subjects;
  return [...counterparts, ...subjects].find(({ at }) => at.sheet !== subject?.at.sheet)?.at;
}

/** What the two sides of an identity are to each other. */
function rolesOf({ relation, counterparts }: IdentityView): {
  readonly subject: OperandRole;
  readonly counterpart: OperandRole;
} {
  if (relation === '≤') return { subject: 'limited', counterpart: 'limit' };
  return counterparts.length === 1
    ? { subject: 'figure', counterpart: 'counterpart' }
    : { subject: 'total', counterpart: 'part' };
}
