import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useId } from 'react';
import type { ReactNode } from 'react';
import type { ReportView } from '../../budget';
import { TABS } from '../../session/state';
import { useVisuallyHiddenStyle } from './common/visually-hidden';
import { IssuesTab } from './issues/issues-tab';
import { topAttribute } from './issues/use-led-to';
import { useMessages, useSession, useSessionState } from './pane-context';
import { NoTablesView } from './start/no-tables-view';
import { StartView } from './start/start-view';
import { CommandBar } from './verdict/command-bar';
import { MarkLegend } from './verdict/mark-legend';
import { hasTables } from './verdict/verdict';
import { VerdictHeader } from './verdict/verdict-header';

const CellBar = lazy(() => import('./cell-bar'));
const TablesTab = lazy(() => import('./tables/tables-tab'));
const SetTab = lazy(() => import('./set/set-tab'));
const ReportTab = lazy(() => import('./report/report-tab'));
const SettingsTab = lazy(() => import('./settings/settings-tab'));

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 'var(--pane-height, 100vh)',
    // As high as the bar of the selected cell, above which what has to stay in sight stays.
    '--cell-bar': '36px',
  },
  top: {
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    // Where there is room, the verdict stays in sight.
    '@media (min-height: 480px)': { position: 'sticky', top: '0' },
  },
  head: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px 12px 4px' },
  tabs: {
    // English names are longer than a narrow pane is wide.
    flexWrap: 'wrap',
    padding: '0 4px',
    marginBottom: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { flexGrow: '1', padding: '0 12px 24px' },
});

/** The verdict, and under it the issues, the tables, the disclosure set, the report and the settings, a tab each. */
export function ResultView({ notice }: { readonly notice: ReactNode }) {
  const styles = useStyles();
  const { hidden } = useVisuallyHiddenStyle();
  const id = useId();
  const { tabs } = useMessages();
  const report = useSessionState((state) => state.report);
  const session = useSession();
  const tab = useSessionState((state) => state.tab);
  const hasMarks = useSessionState((state) => state.hasMarks);
  const isChecked = hasTables(report);
  return (
    <main className={styles.view}>
      {/* What is said first stands in the verdict, or on the first tab. */}
      {!isChecked && tab !== 'issues' && <h1 className={hidden}>{tabs[tab]}</h1>}
      <div className={styles.top} {...topAttribute}>
        {isChecked && (
          <div className={styles.head}>
            <VerdictHeader report={report} />
            <CommandBar />
            {hasMarks && <MarkLegend />}
          </div>
        )}
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={tab}
          onTabSelect={(_, { value }) => {
            session.showTab(TABS.find((each) => each === value) ?? 'issues');
          }}
        >
          {TABS.map((each) => (
            <Tab key={each} id={`${id}-${each}`} value={each} aria-controls={`${id}-panel`}>
              {tabs[each]}
            </Tab>
          ))}
        </TabList>
        {notice}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${tab}`} className={styles.panel}>
        <div hidden={tab !== 'issues'}>
          <Issues report={report} />
        </div>
        <Suspense>
          {tab === 'tables' && <TablesTab report={report} />}
          {tab === 'set' && <SetTab />}
          {tab === 'report' && <ReportTab report={report} />}
          {tab === 'settings' && <SettingsTab />}
        </Suspense>
      </div>
      {isChecked && (
        <Suspense>
          <CellBar />
        </Suspense>
      )}
    </main>
  );
}

/** The first tab: before a check what it would do, afterwards what came of it. */
function Issues({ report }: { readonly report: ReportView | undefined }) {
  if (!report) return <StartView />;
  return hasTables(report) ? <IssuesTab report={report} /> : <NoTablesView report={report} />;
}
