import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportView } from '../../../budget';
import { ExplainedButton } from '../common/explained-button';
import { Section } from '../common/section';
import { useIssueStyles } from '../issues/use-issue-styles';
import { useMessages, usePane, useSession, useSessionState } from '../pane-context';
import { download } from './download';
import { print } from './print';

/** As long as a file's name may be almost everywhere. */
const LONGEST = 80;

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '20px' },
});

/** The result to keep or to send: as a sheet, or as a page. */
export default function ReportTab({ report }: { readonly report: ReportView | undefined }) {
  const styles = useStyles();
  const issueStyles = useIssueStyles();
  const { report: words } = useMessages();
  const { savesPages } = usePane();
  const isStale = useSessionState((state) => state.isStale);
  if (!report) return <p className={issueStyles.sentence}>{words.notYet}</p>;
  return (
    <div className={styles.tab}>
      {isStale && <p className={issueStyles.sentence}>{words.stale}</p>}
      <SheetReport />
      {savesPages ? <PageReport /> : <p className={issueStyles.sentence}>{words.noPages}</p>}
    </div>
  );
}

function SheetReport() {
  const issueStyles = useIssueStyles();
  const session = useSession();
  const { report: words } = useMessages();
  return (
    <Section title={words.sheetTitle}>
      <p className={issueStyles.sentence}>{words.sheetHint}</p>
      <div className={issueStyles.actions}>
        <ExplainedButton
          onPress={() => {
            void session.addReportSheet();
          }}
        >
          {words.sheetAction}
        </ExplainedButton>
      </div>
    </Section>
  );
}

function PageReport() {
  const issueStyles = useIssueStyles();
  const session = useSession();
  const { report: words } = useMessages();
  const [typed, setTyped] = useState<string>();
  const title = typed?.trim() ?? words.fileName;
  const made = async (take: (page: string) => void): Promise<void> => {
    const page = await session.htmlReport(title === '' ? words.fileName : title);
    if (page !== undefined) take(page);
  };
  return (
    <Section title={words.pageTitle}>
      <p className={issueStyles.sentence}>{words.pageHint}</p>
      <Field label={words.fileNameLabel} size="small">
        <Input
          value={typed ?? words.fileName}
          maxLength={LONGEST}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <div className={issueStyles.actions}>
        <ExplainedButton
          onPress={() => {
            void made((page) => {
              download({
                content: page,
                type: 'text/html;charset=utf-8',
                name: title === '' ? words.fileName : title,
                ending: '.html',
              });
            });
          }}
        >
          {words.download}
        </ExplainedButton>
        <ExplainedButton
          onPress={() => {
            void made(print);
          }}
        >
          {words.print}
        </ExplainedButton>
      </div>
      <p className={issueStyles.small}>{words.printHint}</p>
    </Section>
  );
}
