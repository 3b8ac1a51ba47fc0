import { Button, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { CauseView } from '../../../budget';
import { isAdoptable } from '../../../session/edits-of';
import type { Address } from '../../../workbook/address';
import { ExplainedButton } from '../common/explained-button';
import { useMessages, useSession } from '../pane-context';
import { DismissButton } from './dismiss-button';
import { useIssueStyles } from './use-issue-styles';

const AdoptDialog = lazy(() => import('./adopt-dialog'));

/** What can be done about a cause. */
export function CauseActions({ cause, at }: { readonly cause: CauseView; readonly at: Address }) {
  const styles = useIssueStyles();
  const session = useSession();
  const { issues } = useMessages();
  return (
    <div className={mergeClasses(styles.actions, styles.staying)}>
      <Button
        size="small"
        onClick={() => {
          void session.show(at);
        }}
      >
        {issues.locate}
      </Button>
      <AdoptButton cause={cause} />
      <DismissButton fingerprint={cause.fingerprint} sentence={cause.sentence} />
    </div>
  );
}

/** Writes what the cause proposes; where it is only possible, not without asking. */
function AdoptButton({ cause }: { readonly cause: CauseView }) {
  const session = useSession();
  const { issues } = useMessages();
  const [isAsking, setAsking] = useState(false);
  const adopt = (): void => {
    setAsking(false);
    void session.adopt([cause]);
  };
  return (
    <>
      <ExplainedButton
        appearance={cause.certainty === 'certain' ? 'primary' : 'secondary'}
        reason={isAdoptable(cause) ? undefined : issues.notAdoptable}
        onPress={() => {
          if (cause.certainty === 'possible') setAsking(true);
          else adopt();
        }}
      >
        {issues.adopt}
      </ExplainedButton>
      {isAsking && (
        <Suspense>
          <AdoptDialog
            causes={[cause]}
            title={issues.adoptPossibleTitle}
            hint={issues.adoptPossibleHint}
            onAdopt={adopt}
            onGiveUp={() => {
              setAsking(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
