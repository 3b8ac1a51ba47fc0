/** As long as any file system takes a name in Chinese. */
const LONGEST = 60;
/** What some file system does not take in a name, and the names that Windows keeps for itself. */
const UNFIT = /[\\/:*?"<>|\p{Cc}]+/gu;
const KEPT = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** A name for a file of each department, fit for every file system, no two alike. */
export function fileNames(departments: readonly string[]): string[] {
  const taken = new Set<string>();
  return departments.map((department) => {
    const name = fit(department);
    let own = name;
    for (let i = 2; taken.has(own.toLowerCase()); i++) own = `${name} (${i})`;
    taken.add(own.toLowerCase());
    return own;
  });
}

function fit(department: string): string {
  const name = Array.from(department.replace(UNFIT, '_'))
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+|[. ]+$/gu, '');
  return name === '' || KEPT.test(name) ? `_${name}` : name;
}
