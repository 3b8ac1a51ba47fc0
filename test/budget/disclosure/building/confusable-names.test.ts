import { projectLine, tableOf } from './sample-data';

/** Which projects have an amount of fiscal appropriations that is a live sum. */
function liveProjects(...names: string[]): string[] {
  const lines = names.map((project) => projectLine('2010302 50205 30227', '1', { project }));
  const { rows } = tableOf({ lines }, 'project-performance', undefined, { dataIncluded: true });
  return rows.flatMap(({ cells }) => {
    const [name, fiscal] = [cells[1], cells[3]];
    return name?.kind === 'text' && fiscal?.kind === 'amount' && fiscal.formula ? [name.text] : [];
  });
}

test.each([
  [
    ['平台A', '平台B'],
    ['平台A', '平台B'],
  ],
  [['平台A', '平台a', '宣传'], ['宣传']],
  [['01', '1', '2'], ['2']],
])('of the projects %j only %j have live sums: SUMIFS tells no others apart', (names, live) => {
  expect(liveProjects(...names)).toEqual(live);
});
