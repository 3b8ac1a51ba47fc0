import type { Tool } from '../../test/tools/tools';

/** What jest counts in a run, as its JSON has it. */
export interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  /** Files that could not even be begun. */
  readonly numRuntimeErrorTestSuites: number;
}

/** Whether no test was passed over. */
export function isComplete(counts: readonly Counts[]): boolean {
  return counts.every(({ numPendingTests }) => numPendingTests === 0);
}

/**
 * How a run of the tests ends: how many were passed over, what would bring in the tools they need, and all of them counted.
 * @param missing the tools that this machine lacks
 */
export function closingLines(counts: readonly Counts[], missing: readonly Tool[]): string[] {
  const of = (key: keyof Counts): number => counts.reduce((sum, each) => sum + each[key], 0);
  const broken = of('numRuntimeErrorTestSuites');
  const passedOver = of('numPendingTests');
  return [
    ...(broken > 0 ? [`${broken} files of tests could not be begun.`] : []),
    ...(passedOver > 0
      ? [
          `${passedOver} tests were passed over, for want of:`,
          ...missing.map(({ what, bringIn }) => `  ${what} (${bringIn})`),
        ]
      : []),
    `${of('numPassedTests')} passed, ${of('numFailedTests') + broken} failed, ${passedOver} skipped`,
  ];
}
