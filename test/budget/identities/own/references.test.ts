import * as fc from 'fast-check';
import { check } from '../../../../src/budget/check';
import { ownExamples } from '../../../../src/budget/sheets/own-identities/examples';
import { formReferences } from '../../../../src/budget/sheets/own-identities/references';
import { generatedBook, generatedPacks } from '../../../generate/generated-book';
import { beijing12 } from '../../../../src/budget/layouts/beijing-12';
import { findingSentence } from '../../../../src/budget/reporting/finding-sentence';
import { runs } from '../../../properties/runs';
import type { OwnIdentity } from '../../../../src/budget/identities/own/own-identity';

/** What is told of own identities in a workbook. */
function told(workbook: Parameters<typeof check>[0], identities: readonly OwnIdentity[]): string[] {
  const { result } = check(workbook, { withoutRules: [], identities });
  return result.findings
    .filter(({ rule }) => rule.kind === 'own')
    .map((finding) => findingSentence(finding, workbook, 'zh-CN'));
}

describe.each(generatedPacks.map((pack) => [pack.key, pack] as const))('in %s', (_, pack) => {
  const references = formReferences.find((each) => each.pack === pack)?.references ?? [];

  test('every figure that the template offers by its meaning is found, or has no row', () => {
    expect(references.length).toBeGreaterThan(20);
    const identities = references.map((left): OwnIdentity => ({ left, relation: '=', right: left }));
    fc.assert(
      fc.property(generatedBook(pack, { lines: 6 }), ({ workbook }) => {
        expect(told(workbook, identities)).toEqual([]);
      }),
      runs(8),
    );
  });
});

test('the examples of the template by meaning hold in right books', () => {
  const identities = ownExamples
    .filter(({ left }) => !left.includes('!'))
    .map(({ left, relation, right, tolerance }): OwnIdentity => ({
      left,
      relation,
      right,
      ...(tolerance !== undefined && { tolerance }),
    }));
  fc.assert(
    fc.property(generatedBook(beijing12, { lines: 8 }), ({ workbook }) => {
      expect(told(workbook, identities).filter((sentence) => !sentence.includes('没有填数'))).toEqual([]);
    }),
    runs(20),
  );
});
