import { addressKey } from '../../../workbook/address';
import type { Address } from '../../../workbook/address';
import { listedName } from '../../classification/classification';
import type { Finding } from '../../checking/finding';
import type { MessageValue } from '../../identities/rule';
import { absentParents } from '../../tables/absent-parents';
import type { AbsentParent } from '../../tables/absent-parents';
import type { Row } from '../../tables/row';
import type { Block, Table } from '../../tables/table';
import type { ConstraintGraph } from '../graph/constraint-graph';
import type { Insertion } from '../search/repair';
import type { State } from '../search/state';
import { SATISFIES_NOTHING } from './cause-draft';
import type { CauseDraft } from './cause-draft';
import { explanationOf } from './corrections';
import { summedBefore } from './summed-before';

/** Rows of parent codes that a table lacks while their parts are there: their amounts are what these come to. */
export function lostParents(graph: ConstraintGraph, end: State, findings: readonly Finding[]): CauseDraft[] {
  const told = new Map(
    findings
      .filter(({ rule }) => rule.symptom === 'absent-parent')
      .map((finding) => [keyOf(finding.at, finding.values.code), finding]),
  );
  if (told.size === 0) return [];
  return graph.book.tables.flatMap((table) =>
    table.blocks.flatMap((block) =>
      absentParents(block, () => true).flatMap((each) => {
        const [first] = each.children;
        const at = first.codes[each.classification]?.at ?? first.labelAt;
        const finding = told.get(keyOf(at, each.code));
        return (finding && draftOf(graph, end, table, block, each, finding)) ?? [];
      }),
    ),
  );
}

function keyOf(at: Address, code: MessageValue | undefined): string {
  return `${addressKey(at)} ${typeof code === 'string' ? code : ''}`;
}

function draftOf(
  graph: ConstraintGraph,
  end: State,
  table: Table,
  block: Block,
  parent: AbsentParent,
  finding: Finding,
): CauseDraft | undefined {
  const insertion = insertionOf(graph, end, block, parent);
  return (
    insertion && {
      ...explanationOf(graph, { errorType: 'missing-row', changes: [], insertions: [insertion] }),
      certainty: 'likely',
      table,
      explains: [finding],
      ...SATISFIES_NOTHING,
    }
  );
}

function insertionOf(
  graph: ConstraintGraph,
  end: State,
  block: Block,
  { classification, code, children }: AbsentParent,
): Insertion | undefined {
  const before = block.rows.indexOf(children[0]);
  const amounts = [...block.columns.keys()].flatMap(
    (key) => summedBefore(end, block, before, key, children) ?? [],
  );
  const [first, ...others] = amounts;
  if (!first) return undefined;
  const source = rowOf(graph, classification, code);
  const name = source?.codes[classification]?.name ?? listedName(classification, code) ?? '';
  return {
    name: name === '' ? code : `${code}-${name}`,
    key: code,
    isNamed: true,
    knownFrom: source?.figures.values()[0],
    amounts: [first, ...others],
    shifts: new Map(),
  };
}

/** A row of another table that bears a code. */
function rowOf(
  { book }: ConstraintGraph,
  classification: AbsentParent['classification'],
  code: string,
): Row | undefined {
  const rows = book.tables.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));
  return rows.find((row) => row.codes[classification]?.code === code);
}
