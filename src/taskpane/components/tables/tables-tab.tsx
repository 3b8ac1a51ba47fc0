import { lazy, Suspense, useState } from 'react';
import type { IdentityChoice, ReportView, TieView } from '../../../budget';
import { addressKey } from '../../../workbook/address';
import { useMessages, useSession, useSessionState } from '../pane-context';
import { FigureDetail } from './figure-detail';
import { TableDetail } from './table-detail';
import { TableList } from './table-list';
import { TieDetail } from './tie-detail';

const TieMaps = lazy(() => import('../ties/tie-maps'));

/** The map of the ties and the tables below it; one of either looked into shows every identity of it. */
export default function TablesTab({ report }: { readonly report: ReportView | undefined }) {
  const session = useSession();
  const { tables: words } = useMessages();
  const choice = useSessionState(({ lookedInto }) => lookedInto);
  const [last, setLast] = useState<number>();
  if (!report) return <p>{words.notYet}</p>;
  const table = choice?.kind === 'table' ? report.tables[choice.table] : undefined;
  const tie = choice?.kind === 'tie' ? tieBetween(report, choice.tables) : undefined;
  const onChoose = (chosen: IdentityChoice): void => {
    if (chosen.kind === 'table') setLast(chosen.table);
    session.lookInto(chosen);
  };
  const onBack = (): void => {
    session.lookInto(undefined);
  };
  if (choice?.kind === 'figure') {
    return <FigureDetail key={addressKey(choice.at)} at={choice.at} onBack={onBack} />;
  }
  if (choice && table) {
    return <TableDetail key={JSON.stringify(choice)} choice={choice} table={table} onBack={onBack} />;
  }
  if (choice && tie) {
    return (
      <TieDetail key={JSON.stringify(choice)} choice={choice} tie={tie} report={report} onBack={onBack} />
    );
  }
  return (
    <TableList
      report={report}
      last={last}
      onOpen={(place) => {
        onChoose({ kind: 'table', table: place });
      }}
    >
      {report.ties.some(({ nodes }) => nodes.length > 1) && (
        <Suspense>
          <TieMaps maps={report.ties} language={report.language} onChoose={onChoose} />
        </Suspense>
      )}
    </TableList>
  );
}

function tieBetween(
  { ties: maps }: ReportView,
  [one, other]: readonly [number, number],
): TieView | undefined {
  return maps
    .flatMap(({ nodes, ties }) =>
      ties.map((tie) => ({ tie, tables: tie.nodes.map((node) => nodes[node]?.table) })),
    )
    .find(({ tables }) => tables.includes(one) && tables.includes(other))?.tie;
}
