import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AdoptingPerson, namesLost } from '../hosts/grid/adopting-person';
import { opened } from '../hosts/grid/opened';
import { differences, UNDECIDED } from './adopted';
import { sample } from './sample';

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, '../../samples', name)));
}

test.each([['typed'], ['pasted']])(
  'whoever adopts everything that is offered for the %s document, the first first, ends with the repaired one',
  async (kind) => {
    const file = await opened(bytesOf(`xiaoguan-2026-${kind}.xlsx`));
    const person = new AdoptingPerson(file);
    await person.begin();
    let standing = await person.standing();
    const takenBack: string[] = [];
    for (let cause = person.next(); cause; cause = person.next()) {
      const outcome = await person.adopt(cause);
      const after = await person.standing();
      expect([cause.title, namesLost(standing, after)]).toEqual([cause.title, []]);
      expect(after.wrong).toBeLessThanOrEqual(standing.wrong);
      if (outcome === 'taken-back') takenBack.push(cause.sentence);
      standing = after;
    }
    const repaired = await sample('xiaoguan-2026-repaired.xlsx');
    expect(differences(await person.workbook(), repaired)).toEqual(UNDECIDED);
    // The thirteen rows of a lost page are a guess, and the other tables do not bear it out.
    expect(takenBack).toEqual([expect.stringMatching(/^预算06表：漏了 13 行/)]);
    expect(standing.wrong).toBe(9);
    file.close();
  },
);
