import { Badge, Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { lazy, Suspense, useRef } from 'react';
import { areaAttribute } from '../area-focus';
import { canBeDownloaded, downloadWorkbook } from '../download-workbook';
import {
  useController,
  useLanguage,
  useMessages,
  useSettingsStore,
  useWorkbenchState,
} from './workbench-context';

const SampleMenu = lazy(() => import('./sample-menu'));

const OPENABLE = '.xlsx,.xlsm,.xls';

/** Below this there is no room for the spreadsheet and the pane side by side. */
export const NARROW = '@media (max-width: 899px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 12px',
    minHeight: '36px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowX: 'auto',
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    fontWeight: tokens.fontWeightSemibold,
    flexShrink: '0',
  },
  logo: { width: '24px', height: '24px' },
  file: {
    minWidth: '0',
    flexShrink: '1',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  room: { flexGrow: '1' },
  button: { flexShrink: '0', whiteSpace: 'nowrap', minWidth: 'auto' },
  wide: { [NARROW]: { display: 'none' } },
});

/** What can be done with files: open, download. */
export function TopBar() {
  const styles = useStyles();
  const words = useMessages();
  return (
    <header className={styles.bar} {...areaAttribute('header')}>
      <span className={styles.brand}>
        <img className={styles.logo} src="assets/gouji-32.png" alt="" />
        <span className={styles.wide}>{words.title}</span>
      </span>
      <FileName />
      <span className={styles.room} />
      <OpenButton />
      <Suspense fallback={<Button className={styles.button}>{words.samples}</Button>}>
        <SampleMenu />
      </Suspense>
      <DownloadButton />
      <LanguageButton />
    </header>
  );
}

function FileName() {
  const styles = useStyles();
  const words = useMessages();
  const file = useWorkbenchState((state) => state.file);
  const isChanged = useWorkbenchState((state) => state.isChanged);
  if (!file) return null;
  return (
    <>
      <span className={mergeClasses(styles.file, styles.wide)}>
        {file.sample ? words.sampleNames[file.sample] : file.name}
      </span>
      {isChanged && (
        <Badge className={styles.button} appearance="tint" color="informative">
          {words.changed}
        </Badge>
      )}
    </>
  );
}

function OpenButton() {
  const styles = useStyles();
  const words = useMessages();
  const controller = useController();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={OPENABLE}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void controller.open({ kind: 'file', file });
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      <Tooltip content={words.openHint} relationship="description">
        <Button
          className={styles.button}
          icon={<FolderOpenRegular />}
          aria-label={words.open}
          onClick={() => input.current?.click()}
        >
          <span className={styles.wide}>{words.open}</span>
        </Button>
      </Tooltip>
    </>
  );
}

function DownloadButton() {
  const styles = useStyles();
  const words = useMessages();
  const controller = useController();
  const file = useWorkbenchState((state) => state.file);
  const isChanged = useWorkbenchState((state) => state.isChanged);
  const wasSaved = useWorkbenchState((state) => state.wasSaved);
  const isReady = useWorkbenchState(canBeDownloaded);
  const hint = !file?.canBePatched
    ? words.notices.legacy
    : isChanged
      ? words.downloadHint
      : wasSaved
        ? words.allDownloaded
        : words.nothingToDownload;
  return (
    <Tooltip content={hint} relationship="description">
      <Button
        className={styles.button}
        icon={<ArrowDownloadRegular />}
        aria-label={words.download}
        disabledFocusable={!isReady}
        onClick={() => void downloadWorkbook(controller, words)}
      >
        <span className={styles.wide}>{words.download}</span>
      </Button>
    </Tooltip>
  );
}

function LanguageButton() {
  const styles = useStyles();
  const words = useMessages();
  const settings = useSettingsStore();
  const language = useLanguage();
  return (
    <Button
      className={styles.button}
      appearance="subtle"
      lang={language === 'zh-CN' ? 'en' : 'zh-CN'}
      onClick={() => {
        settings.change({ language: language === 'zh-CN' ? 'en-US' : 'zh-CN' });
      }}
    >
      {words.otherLanguage}
    </Button>
  );
}
