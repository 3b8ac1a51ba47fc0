import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { AbsentTableView, ReportView, TableView } from '../../../budget';
import { ExplainedButton } from '../common/explained-button';
import { Section } from '../common/section';
import { useMessages, useSession, useSessionState } from '../pane-context';
import { OtherSheets } from './other-sheets';
import { TableCounts } from './table-counts';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '16px' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: '0',
    padding: '0',
    listStyleType: 'none',
  },
  table: {
    display: 'grid',
    gridTemplateColumns: '26px 1fr',
    gap: '0 6px',
    width: '100%',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  note: {
    gridColumn: '2',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  absent: { margin: '0', padding: '0', listStyleType: 'none' },
});

interface Props {
  readonly report: ReportView;
  /** The one that was open last gets the focus back. */
  readonly last: number | undefined;
  readonly onOpen: (place: number) => void;
  /** How they are tied. */
  readonly children: ReactNode;
}

/** How tables are tied, the tables recognised, those that are absent, and the sheets that hold none. */
export function TableList({ report: { tables, absent, others }, last, onOpen, children }: Props) {
  const styles = useStyles();
  const { tables: words } = useMessages();
  const missed = absent.filter(({ isMissed }) => isMissed);
  const notAskedFor = absent.filter(({ isMissed }) => !isMissed);
  return (
    <div className={styles.tab}>
      {children && <Section title={words.ties}>{children}</Section>}
      <Section title={words.recognised(tables.length)}>
        <ul className={styles.list}>
          {tables.map((table, place) => (
            <li key={place}>
              <TableButton
                table={table}
                wasOpen={place === last}
                onOpen={() => {
                  onOpen(place);
                }}
              />
            </li>
          ))}
        </ul>
      </Section>
      {missed.length > 0 && (
        <Section title={words.absent(missed.length)}>
          <AbsentTables tables={missed} />
        </Section>
      )}
      {notAskedFor.length > 0 && (
        <Section title={words.notAskedFor(notAskedFor.length)}>
          <AbsentTables tables={notAskedFor} />
          <AskForAllButton />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={words.others(others.length)}>
          <OtherSheets others={others} />
        </Section>
      )}
    </div>
  );
}

function AbsentTables({ tables }: { readonly tables: readonly AbsentTableView[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.absent}>
      {tables.map(({ number, title }) => (
        <li key={`${number} ${title}`}>
          {number} {title}
        </li>
      ))}
    </ul>
  );
}

/** Takes back that some tables are not published. */
function AskForAllButton() {
  const session = useSession();
  const { tables: words } = useMessages();
  const hasSaid = useSessionState(({ expected }) => expected !== undefined);
  if (!hasSaid) return null;
  return (
    <div>
      <ExplainedButton
        onPress={() => {
          void session.expectOnly(undefined);
        }}
      >
        {words.askForAll}
      </ExplainedButton>
    </div>
  );
}

interface ButtonProps {
  readonly table: TableView;
  readonly wasOpen: boolean;
  readonly onOpen: () => void;
}

function TableButton({ table, wasOpen, onOpen }: ButtonProps) {
  const styles = useStyles();
  const { tables: words } = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasOpen) button.current?.focus();
  }, [wasOpen]);
  const { number, title, isUnregistered, sheet, isHidden, unit, identities } = table;
  return (
    <button ref={button} type="button" className={styles.table} onClick={onOpen}>
      <span className={styles.number}>{number}</span>
      <span className={styles.title}>{title}</span>
      {isUnregistered && <span className={styles.note}>{words.unregistered}</span>}
      <span className={styles.note}>
        {isHidden ? words.hiddenSheet(sheet) : sheet} · {words.unit(unit)}
      </span>
      <span className={styles.note}>
        <TableCounts counts={identities} />
      </span>
    </button>
  );
}
