import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingView } from '../../../budget';
import { addressName } from '../../../workbook/address';
import { IdentityPanel } from '../identity/identity-panel';
import { useMessages, useSession } from '../pane-context';
import { ClassBadge } from './class-badge';
import { DismissButton } from './dismiss-button';
import { IssueCard } from './issue-card';
import { useIssueStyles } from './use-issue-styles';
import { useLedTo } from './use-led-to';

interface Props {
  readonly finding: FindingView;
  /** Whether it is shown under its cause, which answers for it. */
  readonly isNested?: boolean;
}

/** A finding: what is the matter, and the identity written out. */
export function FindingCard({ finding, isNested = false }: Props) {
  const styles = useIssueStyles();
  const session = useSession();
  const { issues } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const element = useLedTo(finding.fingerprint, setOpen);
  return (
    <IssueCard
      element={element}
      at={finding.at}
      isOpen={isOpen}
      onToggle={setOpen}
      isNested={isNested}
      summary={
        <>
          <span className={styles.line}>
            {!isNested && <ClassBadge of={finding.class} />}
            <span className={styles.place}>{addressName(finding.at)}</span>
          </span>
          <span className={isOpen ? styles.place : styles.clamped}>{finding.sentence}</span>
        </>
      }
    >
      {finding.identity && <IdentityPanel identity={finding.identity} />}
      <div className={styles.small}>
        <strong>{finding.title}</strong>
        <p className={styles.small}>{finding.why}</p>
        {finding.scope !== undefined && <p className={styles.small}>{issues.scope(finding.scope)}</p>}
      </div>
      {!isNested && (
        <div className={styles.actions}>
          <Button
            size="small"
            onClick={() => {
              void session.show(finding.at);
            }}
          >
            {issues.locate}
          </Button>
          <DismissButton fingerprint={finding.fingerprint} sentence={finding.sentence} />
        </div>
      )}
    </IssueCard>
  );
}
