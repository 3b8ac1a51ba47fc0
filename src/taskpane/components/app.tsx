import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Theme } from '../theme';
import { fluentTheme } from '../theme';
import { Announcer } from './announcer';
import { NoticeBar } from './notices/notice-bar';
import { PaneContext, useIsFree, useSession, useSessionState, useSettings } from './pane-context';
import type { Pane } from './pane-context';
import { ResultView } from './result-view';

const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    // A page that gives the pane less than all of its height says so.
    minHeight: 'var(--pane-height, 100vh)',
    minWidth: '0',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The pane, whatever workbook and program it is about. */
export function App({ pane, theme }: { readonly pane: Pane; readonly theme: Theme }) {
  return (
    <PaneContext value={pane}>
      <Themed theme={theme} />
    </PaneContext>
  );
}

function Themed({ theme }: { readonly theme: Theme }) {
  const styles = useStyles();
  const { language } = useSettings();
  useTranslatedReport();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    // What is said of the provider itself would hold for every dialog and tooltip, too.
    <FluentProvider theme={fluentTheme(theme)}>
      <div className={styles.pane}>
        <Announcer />
        <ResultView notice={<NoticeBar />} />
      </div>
    </FluentProvider>
  );
}

/** Has the result told in the language chosen, as soon as nothing else is being done. */
function useTranslatedReport(): void {
  const session = useSession();
  const { language } = useSettings();
  const isFree = useIsFree();
  const reported = useSessionState(({ report }) => report?.language);
  useEffect(() => {
    if (isFree && reported !== undefined && reported !== language) void session.translate();
  }, [session, isFree, reported, language]);
}
