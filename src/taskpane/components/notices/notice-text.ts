import type { Visibility } from '../../../hosts/port/host';
import type { EditEffect } from '../../../session/edit-effect';
import type { NoticeMessages, PaneMessages } from '../../messages/messages';
import type { Notice } from '../../../session/notice';

/** What a notice says. */
export function noticeText(notice: Notice, { notices, verdict, set, listed }: PaneMessages): string {
  switch (notice.kind) {
    case 'fault':
      return notices.faults[notice.code];
    case 'adopted':
      return withEffect(notices.adopted(notice.cells, notice.reformatted), notice.effect, notices);
    case 'undone':
      return withEffect(notices.undone(notice.cells), notice.effect, notices);
    case 'edited':
      return notices.effect(notice.effect.mended, notice.effect.made);
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

function withEffect(done: string, effect: EditEffect | undefined, { effect: words }: NoticeMessages): string {
  return effect ? `${done} ${words(effect.mended, effect.made)}` : done;
}

function hiddenParts(visibility: Visibility): (keyof Visibility)[] {
  const parts = ['hiddenSheet', 'hiddenRow', 'hiddenColumn'] as const;
  return parts.filter((part) => visibility[part]);
}
