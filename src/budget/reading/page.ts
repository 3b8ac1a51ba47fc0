import type { SheetRow } from '../../workbook/sheet';
import type { Section } from './section';
import type { Table } from '../tables/table';

/** A table as it stands on its sheet, before it is joined with those that go on with it elsewhere. */
export interface Page {
  readonly section: Section;
  /** The rows of its body. */
  readonly body: readonly SheetRow[];
  readonly table: Table;
}
