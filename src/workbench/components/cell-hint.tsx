import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Session } from '../../session/session';
import { cellHint } from '../cell-hint';
import type { HoveredCell } from '../workbench-state';
import { useController } from './workbench-context';

const WIDEST = 420;

const useStyles = makeStyles({
  hint: {
    position: 'fixed',
    zIndex: '15',
    maxWidth: `min(${WIDEST}px, 100vw - 16px)`,
    boxSizing: 'border-box',
    padding: '3px 8px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    pointerEvents: 'none',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Says what is the matter with the marked cell under the pointer. The pane says it to screen readers once the cell is selected. */
export default function CellHint({ hovered }: { readonly hovered: HoveredCell }) {
  const session = useController().pane?.session;
  return session ? <Hint session={session} hovered={hovered} /> : null;
}

function Hint({ session, hovered }: { readonly session: Session; readonly hovered: HoveredCell }) {
  const styles = useStyles();
  const report = useSyncExternalStore(session.subscribe, () => session.state.report);
  const hasMarks = useSyncExternalStore(session.subscribe, () => session.state.hasMarks);
  const hint = report && hasMarks ? cellHint(report, hovered.at) : undefined;
  if (!hint) return null;
  const { title, change, sentence } = hint;
  const left = Math.max(8, Math.min(hovered.left, window.innerWidth - WIDEST - 8));
  return (
    <div className={styles.hint} style={{ left, top: hovered.bottom + 4 }} aria-hidden data-cell-hint>
      <strong>{title}</strong>
      {change ? ` · ${change.now} → ${change.then}` : ` · ${sentence ?? ''}`}
    </div>
  );
}
