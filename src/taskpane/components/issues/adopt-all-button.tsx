import { lazy, Suspense, useState } from 'react';
import type { ReportView } from '../../../budget';
import { cellCount } from '../../../hosts/port/edit';
import { editsOf, isAdoptable } from '../../../session/edits-of';
import { ExplainedButton } from '../common/explained-button';
import { useMessages, useSession } from '../pane-context';

const AdoptDialog = lazy(() => import('./adopt-dialog'));

/** Writes what every certain cause proposes, once the cells were shown. */
export function AdoptAllButton({ report }: { readonly report: ReportView }) {
  const session = useSession();
  const { issues } = useMessages();
  const [isAsking, setAsking] = useState(false);
  const certain = report.causes.filter((cause) => cause.certainty === 'certain' && isAdoptable(cause));
  if (certain.length === 0) return null;
  return (
    <>
      <ExplainedButton
        onPress={() => {
          setAsking(true);
        }}
      >
        {issues.adoptAll(certain.length)}
      </ExplainedButton>
      {isAsking && (
        <Suspense>
          <AdoptDialog
            causes={certain}
            title={issues.adoptAllTitle(certain.length, cellCount(editsOf(certain)))}
            hint={issues.adoptAllHint}
            onAdopt={() => {
              setAsking(false);
              void session.adopt(certain);
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
