import { useVisuallyHiddenStyle } from './common/visually-hidden';
import { noticeText } from './notices/notice-text';
import { useMessages, useSessionState } from './pane-context';

/** Tells a screen reader of every result, and of every notice. */
export function Announcer() {
  const { hidden } = useVisuallyHiddenStyle();
  const messages = useMessages();
  const sentence = useSessionState(({ report }) =>
    report && report.baseSheets.length > 0 ? messages.start.onlyBaseSheets : report?.sentence,
  );
  const checks = useSessionState((state) => state.checks);
  const notice = useSessionState((state) => state.notice);
  const isCellEdited = useSessionState((state) => state.isCellEdited);
  return (
    <>
      {/* The same sentence a second time is a new one: of another check. */}
      <div className={hidden} role="status" aria-live="polite">
        {sentence !== undefined && <span key={checks}>{sentence}</span>}
      </div>
      <div className={hidden} role="status" aria-live="polite">
        {isCellEdited ? messages.notices.cellEdited : notice && noticeText(notice, messages)}
      </div>
    </>
  );
}
