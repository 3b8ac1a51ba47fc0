import type { Label } from '../../../../common/language';
import type { Address } from '../../../../workbook/address';
import { isItemCode, listedName } from '../../../classification/classification';
import { splitCode } from '../../../classification/code';
import type { CodeAndName } from '../../../classification/code';
import { sameName } from '../../../classification/name';
import type { BaseContent } from '../base-sheet';
import type { FaultKind } from './base-fault';

type CodeContent = Extract<BaseContent, { kind: 'code' }>;

/** Reads codes with their names, and sees to it that a code has one name throughout. */
export class CodeNames {
  private readonly first = new Map<string, { readonly name: string; readonly at: Address }>();

  /** A code's name is that of the list where none stands with it. */
  read(
    text: string,
    content: CodeContent,
    heading: Label,
    at: Address,
  ): { readonly code: CodeAndName } | { readonly fault: FaultKind } {
    const split = splitCode(text);
    if (!split) return { fault: { kind: 'malformed-code', heading, text } };
    const { code } = split;
    const name = split.name || (listedName(content.classification, code) ?? '');
    if (!isOfLevel(code, content)) return { fault: { kind: 'wrong-level', heading, code, name } };
    if (name === '') return { fault: { kind: 'nameless-code', heading, code } };
    const key = `${content.classification} ${code}`;
    const before = this.first.get(key);
    if (!before) this.first.set(key, { name, at });
    else if (!sameName(before.name, name)) {
      return {
        fault: { kind: 'second-name', heading, code, name, first: before.name, firstAt: before.at },
      };
    }
    return { code: { code, name: before?.name ?? name } };
  }
}

function isOfLevel(code: string, { classification, anyLevel }: CodeContent): boolean {
  return isItemCode(classification, code) || (anyLevel === true && (code.length === 3 || code.length === 5));
}
