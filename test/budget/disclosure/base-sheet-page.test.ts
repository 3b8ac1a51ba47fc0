import { readFileSync } from 'node:fs';
import path from 'node:path';
import { baseSheets } from '../../../src/budget/disclosure/base';
import { mappedTable } from '../../../src/budget/sheets/base-sheet/explanations-plan';

/** The rows of each section's table in docs/base-sheet.md, cell by cell, without its header. */
const page = readFileSync(path.join(__dirname, '../../../docs/base-sheet.md'), 'utf8');

function rowsUnder(heading: string): string[][] {
  const section = page.split(/^### /m).find((part) => part.startsWith(heading)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

test.each(baseSheets.map((sheet) => [sheet.name.zh, sheet] as const))(
  'docs/base-sheet.md tells the columns of %s as they are',
  (name, { columns }) => {
    expect(rowsUnder(name)).toEqual(
      columns.map(({ heading, explanation, content, required, mappings }) => [
        heading.zh,
        { code: '代码', choice: '选项', amount: '金额', year: '年份', text: '文字' }[content.kind],
        required ? '是' : '',
        explanation.zh,
        mappings.map((mapping) => mappedTable(mapping).table.number).join(' '),
      ]),
    );
  },
);
