import type { BudgetLine } from '../../disclosure/data/lines';
import type { Department } from '../../disclosure/data/disclosure-data';
import { packageWords } from '../words';
import { lineFields } from './line-fields';
import { resource } from './resource';
import type { Resource } from './resource';

/** The budget lines, the finest that a department publishes, in 元. */
export function lineResource(lines: readonly BudgetLine[], department: Department): Resource {
  return resource({
    name: 'budget-lines',
    ...packageWords.lines,
    schema: {
      fields: lineFields.map(({ descriptor }) => descriptor),
      extraFields: [
        {
          name: 'currency',
          type: 'string',
          ...packageWords.currency,
          columnType: 'value-currency:code',
          constant: 'CNY',
        },
        {
          name: 'direction',
          type: 'string',
          ...packageWords.direction,
          columnType: 'direction',
          constant: 'expenditure',
        },
      ],
      primaryKey: ['line'],
    },
    records: lines.map((line, i) => lineFields.map(({ value }) => value(line, department, i + 1))),
  });
}
