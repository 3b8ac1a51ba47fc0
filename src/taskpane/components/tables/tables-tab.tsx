import { useState } from 'react';
import type { ReportView } from '../../../budget';
import { useMessages } from '../pane-context';
import { TableDetail } from './table-detail';
import { TableList } from './table-list';

/** The tables of the workbook; one of them opened shows every identity of it. */
export default function TablesTab({ report }: { readonly report: ReportView | undefined }) {
  const { tables: words } = useMessages();
  const [open, setOpen] = useState<number>();
  const [last, setLast] = useState<number>();
  if (!report) return <p>{words.notYet}</p>;
  const table = open === undefined ? undefined : report.tables[open];
  if (open === undefined || !table) {
    return (
      <TableList
        report={report}
        last={last}
        onOpen={(place) => {
          setOpen(place);
          setLast(place);
        }}
      />
    );
  }
  return (
    <TableDetail
      key={open}
      place={open}
      table={table}
      onBack={() => {
        setOpen(undefined);
      }}
    />
  );
}
