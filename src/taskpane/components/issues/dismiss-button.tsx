import { lazy, Suspense, useState } from 'react';
import { ExplainedButton } from '../common/explained-button';
import { useMessages, useSession } from '../pane-context';

const DismissDialog = lazy(() => import('./dismiss-dialog'));

/** Says of a cause or finding that it is no error: asks why. */
export function DismissButton(props: { readonly fingerprint: string; readonly sentence: string }) {
  const { fingerprint, sentence } = props;
  const session = useSession();
  const { issues } = useMessages();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <ExplainedButton
        appearance="subtle"
        onPress={() => {
          setAsking(true);
        }}
      >
        {issues.dismiss}
      </ExplainedButton>
      {isAsking && (
        <Suspense>
          <DismissDialog
            sentence={sentence}
            onDismiss={(reason) => {
              setAsking(false);
              void session.dismiss(fingerprint, reason);
            }}
            onGiveUp={() => {
              setAsking(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
