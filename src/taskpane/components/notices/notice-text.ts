import type { Visibility } from '../../../hosts/port/host';
import type { PaneMessages } from '../../messages/messages';
import type { Notice } from '../../../session/notice';

/** What a notice says. */
export function noticeText(notice: Notice, { notices, verdict, set, listed }: PaneMessages): string {
  switch (notice.kind) {
    case 'fault':
      return notices.faults[notice.code];
    case 'adopted':
      return notices.adopted(notice.cells, notice.reformatted);
    case 'undone':
      return notices.undone(notice.cells);
    case 'taken-back':
      return notices.takenBack(notice.before, notice.after);
    case 'nothing-to-undo':
      return notices.nothingToUndo;
    case 'changed-meanwhile':
      return notices.changedMeanwhile(notices.cells(notice.cells));
    case 'protected':
      return notices.protected(listed(notice.sheets));
    case 'missing-sheet':
      return notices.missingSheet(listed(notice.sheets));
    case 'marked': {
      const { marked, protectedSheets, untoldSheets } = notice.result;
      return [
        marked > 0 ? notices.marked(marked) : notices.noMarks,
        ...(protectedSheets.length > 0 ? [verdict.protectedSheets(listed(protectedSheets))] : []),
        ...(untoldSheets.length > 0 ? [verdict.untoldSheets(listed(untoldSheets))] : []),
      ].join('');
    }
    case 'unmarked':
      return notice.untoldSheets.length > 0
        ? notices.unmarkedBut(listed(notice.untoldSheets))
        : notices.unmarked;
    case 'out-of-sight':
      return notices.outOfSight(
        notice.cell,
        listed(hiddenParts(notice.visibility).map((part) => notices.hiddenParts[part])),
      );
    case 'sheet-added':
      return notices.sheetAdded(notice.sheet);
    case 'set-written':
      return [
        set.written(notice.sheets),
        ...(notice.aside.length > 0 ? [set.keptAside(listed(notice.aside.map(({ to }) => to)))] : []),
        ...(notice.printsAsPlanned ? [] : [set.notPrinted]),
      ].join('');
    case 'set-taken-off':
      return set.takenOff(notice.sheets, notice.restored);
    case 'names-taken':
      return set.takenMeanwhile;
    case 'structure-protected':
      return set.structureProtected;
  }
}

function hiddenParts(visibility: Visibility): (keyof Visibility)[] {
  const parts = ['hiddenSheet', 'hiddenRow', 'hiddenColumn'] as const;
  return parts.filter((part) => visibility[part]);
}
