import { Button, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { NotCheckedView, ReportView } from '../../../budget';
import { ExplainedButton } from '../common/explained-button';
import { useMessages, useSession } from '../pane-context';
import { useIssueStyles } from './use-issue-styles';

const useStyles = makeStyles({
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  action: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
});

/** So many are listed at first. */
const FIRST = 8;

/** What nobody may take for checked, and why; absent tables can be said not to be published. */
export default function NotCheckedList({ report }: { readonly report: ReportView }) {
  const styles = useStyles();
  const issueStyles = useIssueStyles();
  const { issues } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const { notChecked } = report;
  const shown = isOpen ? notChecked : notChecked.slice(0, FIRST);
  return (
    <>
      <ul className={mergeClasses(styles.list, issueStyles.list)}>
        {shown.map((each, i) => (
          <li key={i}>
            <NotCheckedItem item={each} />
          </li>
        ))}
      </ul>
      {notChecked.length > FIRST && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen ? issues.showFewer : issues.showAll(notChecked.length)}
          </Button>
        </div>
      )}
      {report.absent.some(({ isMissed }) => isMissed) && <NotPublishedButton report={report} />}
    </>
  );
}

function NotCheckedItem({ item: { place, reason, at } }: { readonly item: NotCheckedView }) {
  const issueStyles = useIssueStyles();
  const session = useSession();
  return (
    <>
      {at ? (
        <Link
          as="button"
          onClick={() => {
            void session.show(at);
          }}
        >
          {place}
        </Link>
      ) : (
        <span>{place}</span>
      )}
      <p className={issueStyles.small}>{reason}</p>
    </>
  );
}

/** Says of the absent tables that they need not be there, in this workbook from now on. */
function NotPublishedButton({ report }: { readonly report: ReportView }) {
  const styles = useStyles();
  const issueStyles = useIssueStyles();
  const session = useSession();
  const { issues } = useMessages();
  return (
    <div className={styles.action}>
      <ExplainedButton
        onPress={() => {
          void session.expectOnly([...new Set(report.tables.map(({ number }) => number).filter(Boolean))]);
        }}
      >
        {issues.notPublished}
      </ExplainedButton>
      <p className={issueStyles.small}>{issues.notPublishedHint}</p>
    </div>
  );
}
