import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { ReportView } from '../../../budget';
import { Section } from '../common/section';
import { useMessages, useSessionState } from '../pane-context';
import { AdoptAllButton } from './adopt-all-button';
import { CauseCard } from './cause-card';
import { ConvertTextsButton } from './convert-texts-button';
import { ExplainedList } from './explained-list';
import { isFiltering, NO_FILTER } from './filter';
import { FindingGroups } from './finding-groups';
import { moveByKeys, useKeptFocus } from './issue-focus';
import { issueList } from './issue-list';
import type { IssueList } from './issue-list';
import type { IssueOrder } from './issue-order';
import { useIssueStyles } from './use-issue-styles';

const IssueSteps = lazy(() => import('./issue-steps'));
const FilterPanel = lazy(() => import('./filter-panel'));
const AssumedList = lazy(() => import('./assumed-list'));
const NotCheckedList = lazy(() => import('./not-checked-list'));

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '12px' },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  room: { flexGrow: '1' },
  list: { display: 'flex', flexDirection: 'column', gap: '16px', ':focus': { outlineStyle: 'none' } },
  hidden: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The issues: causes first, then what has none, what was not checked, and what was explained. */
export function IssuesTab({ report }: { readonly report: ReportView }) {
  const styles = useStyles();
  const issueStyles = useIssueStyles();
  const { issues } = useMessages();
  const checks = useSessionState((state) => state.checks);
  const [filter, setFilter] = useState(NO_FILTER);
  const [order, setOrder] = useState<IssueOrder>('certainty');
  const list = useMemo(() => issueList(report, filter, order), [report, filter, order]);
  const ledTo = useSessionState((state) => state.ledTo);
  const [followed, setFollowed] = useState(ledTo);
  if (ledTo !== followed) {
    setFollowed(ledTo);
    // Whoever is led to an issue has to see it.
    if (ledTo && !isAmong(list, ledTo.fingerprint)) setFilter(NO_FILTER);
  }
  const place = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(place);
  const others = list.groups.flatMap(({ rules }) => rules.flatMap(({ findings }) => findings)).length;
  const isEmpty = list.causes.length + others + list.hidden === 0;
  const isOpenAll = filter.standing === undefined || filter.standing === 'open';
  return (
    <div className={styles.tab}>
      {!isEmpty && (
        <IssueBar
          report={report}
          filter={filter}
          onFilter={setFilter}
          order={order}
          onOrder={setOrder}
          list={list}
        />
      )}
      <div ref={place} className={styles.list} tabIndex={-1} onKeyDown={moveByKeys} onFocus={keepFocus}>
        {isEmpty && <p className={issueStyles.sentence}>{issues.none}</p>}
        {list.causes.length > 0 && (
          <Section title={issues.causes(list.causes.length)}>
            <div className={issueStyles.list}>
              {list.causes.map(({ cause, findings }, i) => (
                <CauseCard
                  key={cause.fingerprint}
                  cause={cause}
                  findings={findings}
                  sheet={report.tables[cause.table]?.sheet}
                  isOpenAtFirst={i === 0 && checks === 1}
                />
              ))}
            </div>
            {report.gaveUp && <p className={issueStyles.small}>{issues.gaveUp}</p>}
          </Section>
        )}
        {others > 0 && (
          <Section title={issues.others(others)}>
            <FindingGroups groups={list.groups} tables={report.tables} />
          </Section>
        )}
        {list.assumed.length > 0 && (
          <Section title={issues.assumed(list.assumed.length)}>
            <Suspense>
              <AssumedList assumed={list.assumed} />
            </Suspense>
          </Section>
        )}
        {isOpenAll && report.notChecked.length > 0 && (
          <Section title={issues.notChecked(report.notChecked.length)}>
            <Suspense>
              <NotCheckedList report={report} />
            </Suspense>
          </Section>
        )}
        {list.dismissed.length > 0 && (
          <Section title={issues.explained(findingsOf(list.dismissed))}>
            <ExplainedList items={list.dismissed} />
          </Section>
        )}
      </div>
    </div>
  );
}

/** How many findings it settles. */
function findingsOf(dismissed: IssueList['dismissed']): number {
  return dismissed.reduce((sum, { findings }) => sum + findings, 0);
}

function isAmong({ causes, groups }: IssueList, fingerprint: string): boolean {
  return (
    causes.some(({ cause }) => cause.fingerprint === fingerprint) ||
    groups.some(({ rules }) =>
      rules.some(({ findings }) => findings.some((each) => each.fingerprint === fingerprint)),
    )
  );
}

interface BarProps {
  readonly report: ReportView;
  readonly filter: typeof NO_FILTER;
  readonly onFilter: (filter: typeof NO_FILTER) => void;
  readonly order: IssueOrder;
  readonly onOrder: (order: IssueOrder) => void;
  readonly list: IssueList;
}

/** What can be done with all issues at once. */
function IssueBar({ report, filter, onFilter, order, onOrder, list }: BarProps) {
  const styles = useStyles();
  const { filter: words } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const searched = useSessionState((state) => state.searched);
  const [answered, setAnswered] = useState(searched);
  if (searched !== answered) {
    setAnswered(searched);
    setOpen(true);
  }
  return (
    <>
      <div className={styles.bar}>
        <AdoptAllButton report={report} />
        <ConvertTextsButton count={report.textNumbers.length} />
        <span className={styles.room} />
        <Suspense>
          <IssueSteps list={list} />
        </Suspense>
        <Button
          size="small"
          appearance="subtle"
          icon={<FilterRegular />}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {words.open}
        </Button>
      </div>
      {isOpen && (
        <Suspense>
          <FilterPanel report={report} filter={filter} onFilter={onFilter} order={order} onOrder={onOrder} />
        </Suspense>
      )}
      {isFiltering(filter) && (
        <div className={styles.bar} role="status">
          <span className={styles.hidden}>{words.hidden(list.hidden)}</span>
          <Button
            size="small"
            appearance="transparent"
            onClick={() => {
              onFilter(NO_FILTER);
            }}
          >
            {words.clear}
          </Button>
        </div>
      )}
    </>
  );
}
