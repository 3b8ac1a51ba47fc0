import type { JsonCause } from '../json/cause-json';
import type { JsonFile, JsonFinding } from '../json/json';

/** A cause, or a finding without one, as a report in JSON tells it: what two reports on one file are compared by. */
export interface ReportedIssue {
  /** That of the cause, or of the finding. */
  readonly id: string;
  /** The kind of the cause, or the rule of the finding. */
  readonly what: string;
  /** How bad it is; what could not be judged is told apart. */
  readonly weight: string;
  /** The table that it stands in, whatever its sheet is called and wherever on it; empty where it stands in none. */
  readonly table: string;
  readonly sheet: string;
  readonly cell: string;
  /** What stands in its cells and what should. */
  readonly figures: string;
  /** What money it is about; empty where that is not known. */
  readonly scope: string;
  readonly message: string;
}

/** What a report on a file asks somebody to look at: its causes, then the findings that have none and that nobody has explained. */
export function reportedIssues(file: JsonFile): ReportedIssue[] {
  const dismissed = new Set(file.dismissed.map(({ finding }) => finding));
  const alone = file.findings.filter(
    ({ id, cause, severity, outcome }) =>
      cause === undefined && !dismissed.has(id) && (severity !== 'info' || outcome === 'cannot-judge'),
  );
  const tables = new Map(file.tables.map(({ sheet, table }) => [sheet, table]));
  const findings = new Map(file.findings.map((finding) => [finding.id, finding]));
  return [
    ...file.causes.flatMap((cause) => ofCause(cause, tables, findings)),
    ...alone.map((finding) => ofFinding(finding, tables)),
  ];
}

type ByName<T> = ReadonlyMap<string, T>;

function ofCause(
  { id, slip, severity, cells, explains, message }: JsonCause,
  tables: ByName<string>,
  findings: ByName<JsonFinding>,
): ReportedIssue[] {
  const [first] = cells;
  if (!first) return [];
  const explained = explains.flatMap((each) => findings.get(each) ?? []);
  const own = explained.find(({ sheet, cell }) => sheet === first.sheet && cell === first.cell);
  return [
    {
      id,
      what: slip,
      weight: severity,
      table: tables.get(first.sheet) ?? '',
      sheet: first.sheet,
      cell: first.cell,
      figures: cells.map(({ observed, proposed }) => `${observed ?? ''}>${proposed ?? ''}`).join(' '),
      scope: own?.scope ?? '',
      message,
    },
  ];
}

function ofFinding(
  { id, rule, severity, outcome, sheet, cell, observed, expected, scope, message }: JsonFinding,
  tables: ByName<string>,
): ReportedIssue {
  return {
    id,
    what: rule,
    weight: outcome === 'fail' ? severity : outcome,
    table: tables.get(sheet) ?? '',
    sheet,
    cell,
    figures: `${observed ?? ''}>${expected ?? ''}`,
    scope: scope ?? '',
    message,
  };
}
