/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import type { Host } from '../../src/hosts/port/host';
import { openFile, openPane } from '../excel-host';
import { AdoptingPerson, namesLost } from '../hosts/adopting-person';
import { opened } from '../hosts/grid/opened';
import { differences, UNDECIDED } from './adopted';
import { sample } from './sample';

const SAMPLES = path.join(__dirname, '../../samples');

/** A document that is open somewhere, and how it is closed. */
interface OpenDocument {
  readonly host: Host;
  readonly close: () => void | Promise<void>;
}

const WHERE: Readonly<Record<string, (name: string) => Promise<OpenDocument>>> = {
  'at the workbench': (name) => opened(new Uint8Array(readFileSync(path.join(SAMPLES, name)))),
  'in Excel': async (name) => {
    const pane = await openPane(await openFile(path.join(SAMPLES, name)));
    return { host: new ExcelHost(), close: () => pane.close() };
  },
};

describe.each(Object.keys(WHERE))('%s', (where) => {
  test.each([['typed'], ['pasted']])(
    'whoever adopts everything that is offered for the %s document, the first first, ends with the repaired one',
    async (kind) => {
      const document = await WHERE[where]?.(`xiaoguan-2026-${kind}.xlsx`);
      if (!document) throw new Error(where);
      const person = new AdoptingPerson(document.host);
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
      await document.close();
    },
  );
});
