import { makeStyles } from '@fluentui/react-components';
import type { ReportView } from '../../../budget';
import { Section } from '../common/section';
import { ViewHeading } from '../common/view-heading';
import { useMessages } from '../pane-context';
import { OtherSheets } from '../tables/other-sheets';
import { CommandBar } from '../verdict/command-bar';
import { LookedFor } from './looked-for';
import { SampleButton } from './start-view';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '4px 0' },
  text: { margin: '0' },
});

/** A workbook in which there is nothing to check: what was seen in it, and what was looked for. */
export function NoTablesView({ report: { others, baseSheets } }: { readonly report: ReportView }) {
  const styles = useStyles();
  const { start, listed } = useMessages();
  const hasBaseSheets = baseSheets.length > 0;
  const isEmpty = others.every(({ empty }) => empty);
  const isNear = others.some(({ nearest }) => nearest);
  return (
    <div className={styles.view}>
      <ViewHeading followsPress>{hasBaseSheets ? start.onlyBaseSheets : start.noTables}</ViewHeading>
      {isEmpty && <p className={styles.text}>{start.emptyWorkbook}</p>}
      {hasBaseSheets && <p className={styles.text}>{start.setFromBaseSheets(listed(baseSheets))}</p>}
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
