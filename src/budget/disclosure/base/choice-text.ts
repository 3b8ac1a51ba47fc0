import { baseSheets } from '.';

/** What stands in a cell of the base sheet for a choice. */
export function choiceText(sheet: string, column: string, key: string): string {
  const content = baseSheets
    .find((each) => each.key === sheet)
    ?.columns.find((each) => each.key === column)?.content;
  const choice = content?.kind === 'choice' ? content.choices.find((each) => each.key === key) : undefined;
  if (!choice) throw new Error(`${sheet} ${column} has no choice ${key}`);
  return choice.label.zh;
}
