import type { Address } from '../../../workbook/address';
import type { CheckResult } from '../../checking/check-book';
import type { Figure } from '../../tables/figure';
import type { Network } from '../network/network';
import type { Proposer } from '../search/candidates';
import { duplicateRows } from './duplicate-rows';
import { formulaRanges, staleResults } from './formula-results';
import { missingRows } from './missing-row/missing-rows';
import { omittedRows } from './omitted-rows';
import { pastedOverRows } from './pasted-over-rows';
import { rescaledRows } from './rescaled-rows';
import { shiftedBlocks } from './shifted-block/shifted-blocks';
import { shiftedRows } from './shifted-row/shifted-rows';
import { singleCells } from './single-cells';
import { staleTotalRows } from './stale-total-rows';
import { strayAmounts } from './stray-amounts';
import { swappedRows } from './swapped-rows';
import { textAmounts } from './text-amounts';
import { wholeRows } from './whole-rows';

/** Every slip that is looked for. Of two that come to the same and are equally surprising the earlier stands. */
export function proposersFor({ findings }: CheckResult, network: Network): readonly Proposer[] {
  const figureAt = (address: Address): Figure | undefined => network.places.figureAt(address);
  return [
    formulaRanges(findings, figureAt),
    staleResults(findings, figureAt),
    textAmounts,
    rescaledRows,
    shiftedBlocks,
    shiftedRows,
    strayAmounts,
    swappedRows,
    duplicateRows,
    pastedOverRows,
    missingRows(findings),
    omittedRows,
    staleTotalRows,
    wholeRows,
    singleCells,
  ];
}
