import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import type { ReportView } from '../../budget';
import type { Session } from '../../session/session';
import { Highlights } from './highlights';
import { useController, useLanguage, useMessages } from './workbench-context';

const TieMaps = lazy(() => import('../../taskpane/components/ties/tie-maps'));

const useStyles = makeStyles({
  page: {
    position: 'absolute',
    inset: '0',
    zIndex: '5',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '14px 20px 24px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap-reverse',
    alignItems: 'start',
    justifyContent: 'flex-end',
    gap: '8px',
  },
  verdict: {
    flexGrow: '1',
    flexBasis: '260px',
    margin: '0',
    padding: '8px 14px',
    borderLeft: '4px solid',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
  },
  pass: { borderLeftColor: tokens.colorStatusSuccessForeground1 },
  fail: {
    borderLeftColor: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  open: {
    borderLeftColor: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  buttons: { display: 'flex', flexShrink: '0', gap: '4px' },
});

/** The first page of a workbook: the verdict, how its tables are tied, and some of what is wrong; over the spreadsheet, until that is asked for. */
export default function Overview() {
  const session = useController().pane?.session;
  return session ? <Page session={session} /> : null;
}

function Page({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const controller = useController();
  const { overview: words, close } = useMessages();
  const report = useSyncExternalStore(session.subscribe, () => session.state.report);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    return () => {
      // Whoever read here goes on in the spreadsheet, unless something else has asked for the focus.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) controller.focusGrid();
      });
    };
  }, [controller]);
  if (!report) return null;
  const leave = (): void => {
    controller.bringToFront('grid');
  };
  return (
    <section
      className={styles.page}
      aria-label={words.title}
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented) leave();
      }}
    >
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={mergeClasses(styles.verdict, styles[colourOf(report)])}>
          {report.sentence}
        </h2>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={leave}>
            {words.toGrid}
          </Button>
          <Button appearance="subtle" aria-label={close} icon={<DismissRegular />} onClick={leave} />
        </div>
      </div>
      <Map session={session} report={report} />
      <Highlights session={session} report={report} />
    </section>
  );
}

function Map({ session, report }: { readonly session: Session; readonly report: ReportView }) {
  const controller = useController();
  const language = useLanguage();
  if (!report.ties.some(({ nodes }) => nodes.length > 1)) return null;
  return (
    <Suspense>
      <TieMaps
        maps={report.ties}
        language={language}
        onChoose={(choice) => {
          session.lookInto(choice);
          const table = choice.kind === 'table' ? report.tables[choice.table] : undefined;
          controller.bringToFront('pane');
          if (table) {
            void session.show({ sheet: table.sheet, row: table.range.top, column: table.range.left });
          }
        }}
      />
    </Suspense>
  );
}

function colourOf({ shown }: ReportView): 'pass' | 'fail' | 'open' {
  return shown === 'pass' || shown === 'fail' ? shown : 'open';
}
