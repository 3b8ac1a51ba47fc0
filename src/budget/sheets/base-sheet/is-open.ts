import type { BaseValue } from '../../disclosure/base/base-rows';
import type { BaseColumn } from '../../disclosure/base/base-sheet';

/** Whether somebody has to see to a cell: what belongs there is not known, or is none of the choices. */
export function isOpen({ content }: BaseColumn, value: BaseValue): boolean {
  if (value === undefined) return true;
  return (
    content.kind === 'choice' && value !== null && !content.choices.some(({ label }) => label.zh === value)
  );
}
