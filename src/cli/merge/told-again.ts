import { errorsOnly, findingClass, sinceCounts, tallyOf } from '../../budget';
import type { JsonFile, JsonSince, WorklistEntry } from '../../budget';
import { asked, textPart, unreadableTold, urgencyOf } from '../file-report';
import type { FileReport, Telling } from '../file-report';
import type { ToldLine } from './told-line';

type Followed = JsonFile & { readonly since?: JsonSince };

/** What became of a file, told again from the line of a report. */
export function toldAgain({ json, shown }: ToldLine, telling: Telling): FileReport {
  if (json.status === 'unreadable') return unreadableTold(json, telling);
  return shown?.status === 'checked' ? shownAgain(json, shown, telling) : countedAgain(json);
}

/** As it was, whatever is made of it. */
function shownAgain(
  json: Followed,
  shown: Extract<WorklistEntry, { status: 'checked' }>,
  telling: Telling,
): FileReport {
  const { file, verdict } = json;
  const { report: whole, since } = shown;
  const report = telling.quiet ? errorsOnly(whole) : whole;
  return {
    file,
    status: verdict,
    tally: whole.tally,
    urgency: urgencyOf(verdict, whole.tally, whole.hasProofs),
    ...(since && { since: sinceCounts(since) }),
    parts: asked(telling, {
      text: () => textPart(file, report, since, telling),
      json: () => json,
      entry: () => ({ ...shown, report }),
    }),
  };
}

/** Where only the contract's object is there, which is all that programs take. */
function countedAgain(json: Followed): FileReport {
  const { file, verdict, findings, dismissed, since } = json;
  const explained = new Set(dismissed.map(({ finding }) => finding));
  const open = findings.filter(({ id }) => !explained.has(id));
  return {
    file,
    status: verdict,
    tally: tallyOf(open.map((finding) => ({ class: findingClass(finding) }))),
    // In reports for programs files stand as they come.
    urgency: 0,
    ...(since && {
      since: {
        fresh: since.new.length,
        remaining: since.remaining.length,
        mended: since.mended.length,
      },
    }),
    parts: { json },
  };
}
