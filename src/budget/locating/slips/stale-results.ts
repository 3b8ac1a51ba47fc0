import type { Finding } from '../../checking/finding';
import type { Figure } from '../../tables/figure';
import type { Address } from '../../../workbook/address';
import type { Move } from '../search/move';
import type { Proposer } from '../search/proposer';

/** Formulas whose saved result is not what they give, as the rule of that name found them. */
export function staleResults(
  findings: readonly Finding[],
  figureAt: (address: Address) => Figure | undefined,
): Proposer {
  const moves = findings
    .filter(({ rule }) => rule.id === 'stale-result')
    .flatMap(({ at, expected }): Move[] => {
      const figure = figureAt(at);
      if (!figure || !expected) return [];
      return [
        {
          slip: 'stale-total',
          changes: [{ figure, to: expected }],
          insertions: [],
          surprise: 0.3,
          reproduces: true,
          oddness: 0,
        },
      ];
    });
  return () => moves;
}
