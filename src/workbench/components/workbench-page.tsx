import { FluentProvider, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { fluentTheme } from '../../taskpane/theme';
import type { Theme } from '../../taskpane/theme';
import { areaAttribute } from '../area-focus';
import { OpeningCard } from './opening-card';
import { RemarkBar } from './remark-bar';
import { SkipLink } from './skip-link';
import { NARROW, TopBar } from './top-bar';
import { usePageKeys } from './use-page-keys';
import { useController, useMessages, useWorkbenchState, WorkbenchContext } from './workbench-context';
import type { Workbench } from './workbench-context';

const CellHint = lazy(() => import('./cell-hint'));
const Overview = lazy(() => import('./overview'));
const QuestionDialog = lazy(() => import('./question-dialog'));

const useStyles = makeStyles({
  page: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  areas: { display: 'flex', flexGrow: '1', minHeight: '0' },
  grid: { flexGrow: '1', minWidth: '0', minHeight: '0', position: 'relative' },
  pane: {
    flexShrink: '0',
    width: 'clamp(320px, 30vw, 460px)',
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '--pane-height': '100%',
    [NARROW]: { width: '100%', borderLeft: 'none' },
  },
  // The spreadsheet's layers stay below whatever lies over it.
  held: { position: 'relative', zIndex: '0', height: '100%' },
  behind: { [NARROW]: { display: 'none' } },
  tabs: { display: 'none', [NARROW]: { display: 'flex' } },
  drop: {
    position: 'absolute',
    inset: '8px',
    zIndex: '20',
    display: 'grid',
    placeItems: 'center',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: 'none',
  },
});

/** Where the spreadsheet and the pane are put, which are no parts of this tree. */
export interface Areas {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

interface PageProps {
  readonly workbench: Workbench;
  readonly theme: Theme;
  readonly areas: Areas;
}

/** The page: files above, the spreadsheet and the pane below. */
export function WorkbenchPage({ workbench, theme, areas }: PageProps) {
  return (
    <WorkbenchContext value={workbench}>
      <FluentProvider theme={fluentTheme(theme)}>
        <Page areas={areas} />
      </FluentProvider>
    </WorkbenchContext>
  );
}

function Page({ areas }: { readonly areas: Areas }) {
  const styles = useStyles();
  const front = useWorkbenchState((state) => state.front);
  const question = useWorkbenchState((state) => state.question);
  const { leaveCell } = useController();
  const { isDragged, ...dragging } = useDropping();
  const words = useMessages();
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  useLeaveGuard();
  usePageKeys();
  return (
    <div className={styles.page} {...dragging}>
      <SkipLink />
      <TopBar />
      <RemarkBar />
      <FrontTabs />
      <div className={styles.areas}>
        <div
          className={mergeClasses(styles.grid, front === 'pane' && styles.behind)}
          onPointerLeave={leaveCell}
          onWheel={leaveCell}
          {...areaAttribute('front')}
        >
          <Held className={styles.held} element={areas.grid} isInert={front === 'overview'} />
          {front === 'grid' && <HoveredHint />}
          {front === 'overview' && (
            <Suspense>
              <Overview />
            </Suspense>
          )}
        </div>
        <div
          className={mergeClasses(styles.pane, front !== 'pane' && styles.behind)}
          {...areaAttribute('pane')}
        >
          <Held className={styles.held} element={areas.pane} />
        </div>
      </div>
      <OpeningCard />
      {question && (
        <Suspense>
          <QuestionDialog question={question} />
        </Suspense>
      )}
      {isDragged && <div className={styles.drop}>{words.drop}</div>}
    </div>
  );
}

/** What is the matter with the cell under the pointer; the page itself need not look whenever that moves. */
function HoveredHint() {
  const hovered = useWorkbenchState((state) => state.hovered);
  if (!hovered) return null;
  return (
    <Suspense>
      <CellHint hovered={hovered} />
    </Suspense>
  );
}

/** Which of both is in front, where there is room for one only. */
function FrontTabs() {
  const styles = useStyles();
  const controller = useController();
  const { areas, overview } = useMessages();
  const isOpen = useWorkbenchState((state) => state.file !== undefined);
  const front = useWorkbenchState((state) => state.front);
  return (
    <nav className={styles.tabs}>
      <TabList
        size="small"
        selectedValue={front}
        onTabSelect={(_, { value }) => {
          controller.bringToFront(value === 'pane' || value === 'overview' ? value : 'grid');
        }}
      >
        {isOpen && <Tab value="overview">{overview.title}</Tab>}
        <Tab value="grid">{areas.grid}</Tab>
        <Tab value="pane">{areas.pane}</Tab>
      </TabList>
    </nav>
  );
}

interface HeldProps {
  readonly className: string;
  readonly element: HTMLElement;
  /** Whether something lies over it, so that nothing in it can be reached. */
  readonly isInert?: boolean;
}

/** Holds an element that is looked after elsewhere. */
function Held({ className, element, isInert = false }: HeldProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.append(element);
  }, [element]);
  return <div ref={place} className={className} inert={isInert} />;
}

/** Opens a file that is dropped anywhere on the page. */
function useDropping() {
  const controller = useController();
  const [isDragged, setDragged] = useState(false);
  return {
    isDragged,
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setDragged(true);
    },
    onDragLeave: ({ relatedTarget, currentTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setDragged(false);
    },
    onDrop: (event: DragEvent) => {
      setDragged(false);
      const { files } = event.dataTransfer;
      const [file] = files;
      if (!file) return;
      event.preventDefault();
      if (files.length > 1) controller.remark({ kind: 'several-files' });
      else void controller.open({ kind: 'file', file });
    },
  };
}

/** The browser asks before the page is left while there are changes that are not downloaded. */
function useLeaveGuard(): void {
  const isChanged = useWorkbenchState((state) => state.isChanged);
  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isChanged]);
}
