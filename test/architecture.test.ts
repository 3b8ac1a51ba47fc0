import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const PAGE = readFileSync('ARCHITECTURE.md', 'utf8');

function foldersIn(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => path.posix.join(folder, name))
    .filter((each) => statSync(each).isDirectory());
}

/** Rooms of one floor, and what only holds rooms: its rooms. */
function rooms(): string[] {
  return foldersIn('src').flatMap((folder) =>
    ['src/budget', 'src/hosts'].includes(folder) ? foldersIn(folder) : [folder],
  );
}

/** The rooms that the page has a row for. */
const listed = [...PAGE.matchAll(/^\| `(src\/[\w/-]+)` +\|/gm)].map(([, folder = '']) => folder);

test('every room has its row, and every row its room', () => {
  const ofOneFloor = listed.filter((folder) => !folder.startsWith('src/ooxml/'));
  expect([...ofOneFloor].sort()).toEqual(rooms().sort());
});

test('every room of the first floor is in the picture', () => {
  const [picture = ''] = PAGE.split('```').slice(1);
  for (const folder of foldersIn('src')) expect(picture).toContain(path.basename(folder));
});

test('every file and folder that it names is there', () => {
  const places = [...PAGE.matchAll(/`((?:src|test)\/[^`]+)`/g)].map(([, place = '']) => place);
  expect(places.length).toBeGreaterThan(40);
  expect(places.filter((place) => !existsSync(place))).toEqual([]);
});
