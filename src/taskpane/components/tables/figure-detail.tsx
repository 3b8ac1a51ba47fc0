import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { FigureView } from '../../../budget';
import { addressName } from '../../../workbook/address';
import type { Address } from '../../../workbook/address';
import { CutButton, useCut } from '../common/cut';
import { Section } from '../common/section';
import { moveByKeys } from '../issues/issue-focus';
import { useIssueStyles } from '../issues/use-issue-styles';
import { useMessages, useSession, useSessionState } from '../pane-context';
import { DetailHeading } from './detail-heading';
import { IdentityCard } from './identity-card';

/** So many identities are listed at first. */
const FEW = 25;

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

interface Props {
  readonly at: Address;
  readonly onBack: () => void;
}

/** One figure: what money it is about, and every identity that it takes part in, right or wrong. */
export function FigureDetail({ at, onBack }: Props) {
  const styles = useStyles();
  const issueStyles = useIssueStyles();
  const session = useSession();
  const { figure: words, issues, tables, identity } = useMessages();
  const figure = useFigure(at);
  return (
    <div className={styles.detail}>
      <div>
        <DetailHeading onBack={onBack}>{addressName(at)}</DetailHeading>
        {figure === undefined && <p className={issueStyles.small}>{tables.loading}</p>}
        {figure === null && <p className={issueStyles.sentence}>{words.none}</p>}
        {figure && (
          <>
            <p className={issueStyles.small}>{figure.table}</p>
            <p className={issueStyles.sentence}>
              {figure.label} <strong>{figure.shown ?? identity.blank}</strong> {figure.unit}
            </p>
            <p className={issueStyles.sentence}>
              {figure.scope === undefined ? words.noScope : issues.scope(figure.scope)}
            </p>
          </>
        )}
      </div>
      <div className={issueStyles.actions}>
        <Button
          size="small"
          onClick={() => {
            void session.show(at);
          }}
        >
          {issues.locate}
        </Button>
      </div>
      {figure && <Identities figure={figure} />}
    </div>
  );
}

function Identities({ figure: { identities } }: { readonly figure: FigureView }) {
  const issueStyles = useIssueStyles();
  const { figure: words } = useMessages();
  const cut = useCut(identities, FEW);
  if (identities.length === 0) return <p className={issueStyles.sentence}>{words.noIdentities}</p>;
  return (
    <Section title={words.identities(identities.length)}>
      <div className={issueStyles.list} onKeyDown={moveByKeys}>
        {cut.shown.map((each, i) => (
          <IdentityCard key={i} identity={each} />
        ))}
      </div>
      <CutButton cut={cut} count={identities.length} />
    </Section>
  );
}

/** Of every new result anew; undefined until it has come, null where no table has an amount there. */
function useFigure(at: Address): FigureView | null | undefined {
  const session = useSession();
  const report = useSessionState((state) => state.report);
  const [figure, setFigure] = useState<FigureView | null>();
  useEffect(() => {
    let isCurrent = true;
    session.figure(at).then(
      (found) => {
        if (isCurrent) setFigure(found ?? null);
      },
      () => {
        if (isCurrent) setFigure(null);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [session, report, at]);
  return figure;
}
