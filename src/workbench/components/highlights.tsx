import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState, useSyncExternalStore } from 'react';
import type { CauseView } from '../../budget';
import type { Session } from '../../session/session';
import { a1 } from '../../workbook/address';
import { highlightsOf } from '../highlights';
import { useController, useMessages, useWorkbenchState } from './workbench-context';

const useStyles = makeStyles({
  strip: {
    display: 'grid',
    gap: '6px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'start', gap: '8px' },
  title: {
    flexGrow: '1',
    margin: '0',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  cards: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: '8px' },
  card: {
    display: 'grid',
    gap: '2px',
    textAlign: 'left',
    padding: '8px 10px',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  sentence: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    // Two lines of it.
    maxHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflow: 'hidden',
  },
  lead: { margin: '0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Over a sample: some of the causes found in it, to show a newcomer what is done here. */
export function Highlights() {
  const sample = useWorkbenchState((state) => state.file?.sample);
  const controller = useController();
  const session = controller.pane?.session;
  return sample && session ? <Strip key={sample} session={session} /> : null;
}

function Strip({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const { highlights, close } = useMessages();
  const [isOpen, setOpen] = useState(true);
  const report = useSyncExternalStore(session.subscribe, () => session.state.report);
  const causes = highlightsOf(report?.causes ?? []);
  if (!report || !isOpen || causes.length === 0) return null;
  const title = highlights.title(report.causes.length, causes.length);
  return (
    <section className={styles.strip} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Button
          size="small"
          appearance="subtle"
          aria-label={close}
          icon={<DismissRegular />}
          onClick={() => {
            setOpen(false);
          }}
        />
      </div>
      <div className={styles.cards}>
        {causes.map((cause) => (
          <Card key={cause.id} cause={cause} session={session} />
        ))}
      </div>
      <p className={styles.lead}>{highlights.lead}</p>
    </section>
  );
}

function Card({ cause, session }: { readonly cause: CauseView; readonly session: Session }) {
  const styles = useStyles();
  const at = cause.corrections[0]?.at ?? cause.absent[0]?.before;
  return (
    <button
      type="button"
      className={styles.card}
      onClick={() => {
        if (at) void session.show(at);
      }}
    >
      <span className={styles.name}>
        {cause.title}
        {at && ` · ${at.sheet} ${a1(at)}`}
      </span>
      <span className={styles.sentence}>{cause.sentence}</span>
    </button>
  );
}
