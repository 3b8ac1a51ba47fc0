import { readFileSync } from 'node:fs';
import { CLASSES } from './objects/classes';
import type { ObjectClass } from './protocol/object-class';

/** The set that brought each member of each class, as Microsoft's declarations say. */
const declared = readDeclarations();

function readDeclarations(): Map<string, string> {
  const lines = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith('declare namespace Excel '));
  const sets = new Map<string, string>();
  let className = '';
  let set = '';
  for (const line of lines.slice(start)) {
    className = /^ {4}(?:class|interface) (\w+)/.exec(line)?.[1] ?? className;
    set = /\[Api set: (ExcelApi [\d.]+|\w+)/.exec(line)?.[1] ?? set;
    const member = /^ {8}(?:readonly )?(\w+)(?:\?)?[(:]/.exec(line)?.[1];
    if (member === undefined) continue;
    const key = `${className}.${member}`;
    if (!sets.has(key)) sets.set(key, set.replace('ExcelApi ', ''));
  }
  return sets;
}

/** The members of a class by the names of the documentation; those of office.js's own keeping are left out. */
function membersOf({ properties, objects, methods }: ObjectClass<never>): string[] {
  return [properties, objects, methods]
    .flatMap((members) => Object.keys(members ?? {}))
    .filter((name) => !name.startsWith('_') && name !== 'Gridlines')
    .map((name) => name.charAt(0).toLowerCase() + name.slice(1));
}

const CLASS_MEMBERS = Object.entries(CLASSES)
  .filter(([name]) => !name.startsWith('Microsoft.'))
  .map(([name, definition]) => [name, definition as ObjectClass<never>] as const);

test.each(CLASS_MEMBERS)('%s has no member that Office.js does not declare', (name, definition) => {
  expect(membersOf(definition).filter((member) => !declared.has(`${name}.${member}`))).toEqual([]);
});

test.each(CLASS_MEMBERS)('%s says of each member which set brought it', (name, definition) => {
  const said = new Map(
    Object.entries(definition.since ?? {}).flatMap(([set, members]) =>
      members.map((member) => [member.charAt(0).toLowerCase() + member.slice(1), set] as const),
    ),
  );
  const wrong = membersOf(definition).flatMap((member) => {
    const set = declared.get(`${name}.${member}`) ?? '';
    const isYounger = /^1\.\d\d/.test(set);
    const expected = isYounger ? set : undefined;
    return said.get(member) === expected
      ? []
      : [`${member}: ${set}, here ${said.get(member) ?? 'at the floor'}`];
  });
  expect(wrong).toEqual([]);
});
