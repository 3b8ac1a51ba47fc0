import { useState } from 'react';
import type { CauseView, CorrectionView, FindingView } from '../../../budget';
import { firstCell } from '../../../session/issue';
import { addressName } from '../../../workbook/address';
import type { Address } from '../../../workbook/address';
import type { PaneMessages } from '../../messages/messages';
import { CutButton, useCut } from '../common/cut';
import { useMessages } from '../pane-context';
import { CauseActions } from './cause-actions';
import { CertaintyBadge } from './certainty-badge';
import { ChangeList } from './change-list';
import { FindingCard } from './finding-card';
import { IssueCard } from './issue-card';
import { useIssueStyles } from './use-issue-styles';
import { useLedTo } from './use-led-to';

/** So many findings of a cause are listed at first. */
const FEW = 3;

interface Props {
  readonly cause: CauseView;
  readonly findings: readonly FindingView[];
  /** The sheet of its table, which goes without saying in it. */
  readonly sheet: string | undefined;
  readonly isOpenAtFirst: boolean;
}

/** A cause: what went wrong, which cells to correct, and what it led to. */
export function CauseCard({ cause, findings, sheet, isOpenAtFirst }: Props) {
  const styles = useIssueStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const at = firstCell(cause);
  const element = useLedTo(cause.fingerprint, setOpen);
  return (
    <IssueCard
      element={element}
      at={at}
      isOpen={isOpen}
      onToggle={setOpen}
      summary={
        <>
          <span className={styles.line}>
            <CertaintyBadge certainty={cause.certainty} />
            <span className={styles.title}>{cause.title}</span>
          </span>
          <CauseSummary cause={cause} at={at} />
        </>
      }
    >
      <p className={styles.sentence}>{cause.sentence}</p>
      <ChangeList causes={[cause]} sheet={sheet} />
      <CauseActions cause={cause} at={at} />
      <LedTo findings={findings} />
    </IssueCard>
  );
}

function LedTo({ findings }: { readonly findings: readonly FindingView[] }) {
  const styles = useIssueStyles();
  const { issues } = useMessages();
  const cut = useCut(findings, FEW);
  if (findings.length === 0) return null;
  return (
    <div>
      <h3 className={styles.small}>{issues.ledTo(findings.length)}</h3>
      {cut.shown.map((finding) => (
        <FindingCard key={finding.fingerprint} finding={finding} isNested />
      ))}
      <CutButton cut={cut} count={findings.length} />
    </div>
  );
}

/** Where it is, and, while that is short, what is to be changed. */
function CauseSummary({ cause, at }: { readonly cause: CauseView; readonly at: Address }) {
  const styles = useIssueStyles();
  const messages = useMessages();
  const [change] = cause.corrections;
  return (
    <span className={styles.summary}>
      <span className={styles.place}>{placeOf(cause, at, messages)}</span>
      {change && <FirstChange change={change} />}
    </span>
  );
}

function FirstChange({ change: { shown, shownProposed } }: { readonly change: CorrectionView }) {
  const styles = useIssueStyles();
  if (shown === null || shownProposed === null) return null;
  return (
    <span className={styles.place}>
      {shown} → <strong>{shownProposed}</strong>
    </span>
  );
}

function placeOf({ corrections, absent }: CauseView, at: Address, { issues }: PaneMessages): string {
  return corrections.length > 0
    ? issues.cells(addressName(at), corrections.length)
    : issues.rows(`${at.sheet} ${issues.insertBefore(at.row + 1)}`, absent.length);
}
