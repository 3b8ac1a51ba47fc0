import { makeStyles, tokens } from '@fluentui/react-components';
import type { CauseView, ReportView } from '../../budget';
import { issueOfCause } from '../../session/issue';
import type { Session } from '../../session/session';
import { addressName } from '../../workbook/address';
import { highlightsOf } from '../highlights';
import { useMessages, useWorkbenchState } from './workbench-context';

const useStyles = makeStyles({
  strip: {
    display: 'grid',
    gap: '6px',
  },
  title: {
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

/** Some of the causes found: each leads to its cell, and unfolds beside it. Over a sample they show a newcomer what is done here. */
export function Highlights({ session, report }: { readonly session: Session; readonly report: ReportView }) {
  const styles = useStyles();
  const { highlights } = useMessages();
  const isSample = useWorkbenchState((state) => state.file?.sample !== undefined);
  const causes = highlightsOf(report.causes);
  if (causes.length === 0) return null;
  const title = (isSample ? highlights.title : highlights.ownTitle)(report.causes.length, causes.length);
  return (
    <section className={styles.strip} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.cards}>
        {causes.map((cause) => (
          <Card key={cause.id} cause={cause} session={session} />
        ))}
      </div>
      <p className={styles.lead}>{isSample ? highlights.lead : highlights.ownLead}</p>
    </section>
  );
}

function Card({ cause, session }: { readonly cause: CauseView; readonly session: Session }) {
  const styles = useStyles();
  const issue = issueOfCause(cause);
  return (
    <button
      type="button"
      className={styles.card}
      onClick={() => {
        void session.leadTo(issue);
      }}
    >
      <span className={styles.name}>
        {cause.title} · {addressName(issue.at)}
      </span>
      <span className={styles.sentence}>{cause.sentence}</span>
    </button>
  );
}
