import type { Address } from '../../../workbook/address';
import type { SetResult } from '../../checking/check-result';
import type { Figure } from '../../tables/figure';
import type { ConstraintGraph } from '../graph/constraint-graph';
import type { RepairGenerator } from '../search/candidates';
import { duplicateRows } from './duplicate-rows';
import { formulaRanges, staleResults } from './formula-results';
import { linkedCells } from './linked/linked-cells';
import { transfers } from './linked/transfers';
import { missingRows } from './missing-row/missing-rows';
import { omittedRows } from './omitted-rows';
import { pastedOverRows } from './pasted-over-rows';
import { rescaledRows } from './rescaled-rows';
import { sharedCells } from './shared-cells';
import { shiftedBlocks } from './shifted-block/shifted-blocks';
import { shiftedRows } from './shifted-row/shifted-rows';
import { singleCells } from './single-cells';
import { staleTotalRows } from './stale-total-rows';
import { strayAmounts } from './stray-amounts';
import { swappedRows } from './swapped-rows';
import { textAmounts } from './text-amounts';
import { wholeRows } from './whole-rows';

/** Every type of repair that is looked for. Of two that come to the same and cost the same the earlier stands. */
export function generatorsFor({ findings }: SetResult, graph: ConstraintGraph): readonly RepairGenerator[] {
  const figureAt = (address: Address): Figure | undefined => graph.places.figureAt(address);
  return [
    formulaRanges(findings, figureAt),
    staleResults(findings, figureAt),
    textAmounts,
    rescaledRows,
    shiftedBlocks,
    shiftedRows,
    sharedCells,
    strayAmounts,
    swappedRows,
    duplicateRows,
    pastedOverRows,
    missingRows(findings),
    omittedRows,
    staleTotalRows,
    wholeRows,
    singleCells,
    linkedCells,
    transfers,
  ];
}
