/** Files by as much of their paths as tells them apart. */
export function withoutCommonFolder(files: readonly string[]): string[] {
  const paths = files.map((file) => file.match(/[^/\\]*[/\\]|[^/\\]+/g) ?? ['']);
  const [first = []] = paths;
  const folders = paths.reduce((least, { length }) => Math.min(least, length - 1), first.length - 1);
  let shared = 0;
  const isShared = (place: number) => paths.every((path) => path[place] === first[place]);
  while (shared < folders && isShared(shared)) shared++;
  return paths.map((path) => path.slice(shared).join(''));
}
