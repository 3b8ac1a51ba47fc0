import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../../budget/reporting/view/report-view';
import { Section } from '../common/section';
import { useMessages } from '../pane-context';
import { OtherSheets } from '../tables/other-sheets';
import { CommandBar } from '../verdict/command-bar';
import { LookedFor } from './looked-for';
import { SampleButton } from './start-view';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '16px 12px' },
  title: {
    margin: '0',
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
  },
  text: { margin: '0' },
});

/** A workbook in which there is nothing to check: what was seen in it, and what was looked for. */
export function NoTablesView({ report: { others } }: { readonly report: ReportView }) {
  const styles = useStyles();
  const { start } = useMessages();
  const isEmpty = others.every(({ empty }) => empty);
  const isNear = others.some(({ nearest }) => nearest);
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{start.noTables}</h1>
      {isEmpty && <p className={styles.text}>{start.emptyWorkbook}</p>}
      <CommandBar />
      <SampleButton />
      {!isEmpty && (
        <Section title={start.sheetsSeen}>
          <OtherSheets others={others} />
          {isNear && <p className={styles.text}>{start.nearestAdvice}</p>}
        </Section>
      )}
      <LookedFor />
    </div>
  );
}
