import { packageOf } from '../../ooxml/hand-made';
import { richWorkbook } from '../../ooxml/rich-workbook';
import { textsOf } from '../../ooxml/patch/patched';
import type { FuzzKind } from '../fuzz-kind';
import { unchangedOrRefused } from '../unchanged';
import { changedBytes } from './changed-bytes';

const WORKBOOKS = [richWorkbook(), packageOf(textsOf(richWorkbook()))];

/** An archive with changed bytes: its checksums tell, so that it never reads otherwise. */
export const zip: FuzzKind = {
  inSuite: 400,
  tryOne: (choose) => {
    const original = WORKBOOKS[choose(WORKBOOKS.length)] ?? richWorkbook();
    return unchangedOrRefused(original, changedBytes(original, choose), 'book.xlsx');
  },
};
