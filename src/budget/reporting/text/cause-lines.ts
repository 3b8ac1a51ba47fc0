import { grouped } from '../../../common/grouped';
import { displayWidth, padded, sanitise } from '../../../common/plain-text';
import type { Language } from '../../../common/language';
import { cellList, rangeNames } from '../cell-list';
import { areAllNamed } from '../causes/cause-place';
import { FEW_ROWS } from '../causes/notes';
import { messagesIn } from '../messages';
import type { AbsentRowView, CauseView, CorrectionView } from '../view/cause-view';
import type { FindingView } from '../view/finding-view';
import type { ReportView } from '../view/report-view';
import { sentenceLines } from './finding-lines';
import type { TextStyle } from './text-style';

/** Up to so many cells, or rows, of a cause are given with their figures. */
const FEW = 6;

/** The causes, most certain first, each with its cells and the findings it explains. */
export function causeLines(report: ReportView, style: TextStyle): string[] {
  const { language, causes, gaveUp } = report;
  const messages = messagesIn(language).causes;
  const indent = ' '.repeat(4 + String(causes.length).length);
  const heading = style.emphasis.strong(messages.heading(report.causeTally));
  const findings = new Map(report.findings.map((finding) => [finding.id, finding]));
  return [
    ...(causes.length > 0 ? [heading] : []),
    ...causes.flatMap((cause, i) => {
      const explained = cause.explains.flatMap((id) => findings.get(id) ?? []);
      return [
        headLine(cause, i + 1, report, style),
        ...[...cellLines(cause, language, style), ...explainedLines(explained, language, style)].map(
          (line) => indent + line,
        ),
      ];
    }),
    ...(gaveUp ? [style.emphasis.of('cannotJudge', messages.gaveUp)] : []),
  ];
}

function headLine(
  cause: CauseView,
  number: number,
  { causes, language }: ReportView,
  { emphasis }: TextStyle,
): string {
  const { certainties } = messagesIn(language).causes;
  const width = Math.max(...causes.map(({ certainty }) => displayWidth(certainties[certainty])));
  const certainty = emphasis.of(cause.severity, padded(certainties[cause.certainty], width));
  const place = String(number).padStart(String(causes.length).length);
  return `  ${place}. ${certainty}  ${sanitise(cause.sentence)}`;
}

/** The cells with what stands there and what should, or the rows left out, where the sentence does not give them all. */
function cellLines(cause: CauseView, language: Language, { all }: TextStyle): string[] {
  const { errorType, corrections, absent, power } = cause;
  if (errorType === 'missing-row') return absent.length <= FEW_ROWS ? [] : rowLines(absent, language, all);
  if (corrections.length < 2 || (!all && errorType === 'shifted-row')) return [];
  if (areAllAlike(corrections) && areAllNamed(corrections)) return [];
  const changes = changesOf(corrections, language);
  const shown = changes.slice(0, all ? Infinity : FEW);
  const { causes: messages, moreCells } = messagesIn(language);
  const more = shown.length < changes.length ? moreCells(corrections.length) : '';
  return [messages.changes(shown.join(messages.semicolon) + more, power)];
}

function rowLines(absent: readonly AbsentRowView[], language: Language, all: boolean): string[] {
  if (all) return absent.map(({ sentence }) => sentence);
  const messages = messagesIn(language).causes;
  const rows = absent.slice(0, FEW).map(({ name, amounts: [first] }) => {
    const called = name === null ? messages.nameless : sanitise(name);
    return `${called} ${first?.shownProposed ?? ''}`.trim();
  });
  return [messages.rowList(rows, absent.length)];
}

/** Whether the same stands in all cells, and the same should. */
function areAllAlike(corrections: readonly CorrectionView[]): boolean {
  return (
    new Set(corrections.map(({ shown, shownProposed }) => `${shown ?? ''} → ${shownProposed ?? ''}`)).size ===
    1
  );
}

/** What should be changed to what, cells that change alike together. */
function changesOf(corrections: readonly CorrectionView[], language: Language): string[] {
  const { causes: messages, blank, listSeparator } = messagesIn(language);
  const home = corrections[0]?.at.sheet ?? '';
  const now = ({ shown }: CorrectionView) => shown ?? blank;
  const then = ({ shownProposed }: CorrectionView) => shownProposed ?? messages.remove;
  const alike = grouped(corrections, (each) => `${now(each)} → ${then(each)}`);
  return [...alike.values()].map((group) => {
    const places = group.map(({ at }) => at);
    return messages.change(rangeNames(places, home).join(listSeparator), now(group[0]), then(group[0]));
  });
}

function explainedLines(explained: readonly FindingView[], language: Language, style: TextStyle): string[] {
  if (explained.length === 0) return [];
  const cells = cellList(
    explained.map(({ at }) => at),
    '',
    { all: style.all, language },
  );
  const line = messagesIn(language).causes.ledTo(explained.length, cells, explained.every(isFailedTie));
  return [
    style.emphasis.faint(line),
    ...(style.all ? explained.flatMap((finding) => sentenceLines(finding, language, style)) : []),
  ];
}

function isFailedTie({ isTie, class: kind }: FindingView): boolean {
  return isTie && kind !== 'cannotJudge';
}
