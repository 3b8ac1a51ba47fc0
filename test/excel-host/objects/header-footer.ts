import type { Targets } from '../protocol/client-object';
import type { ObjectClass, Property } from '../protocol/object-class';
import type { HeaderFooter } from '../workbook/page-layout';
import type { Sheet } from '../workbook/sheet';
import { text } from './given';

/** What is printed at the head and the foot of every page, with the format codes of files. */
export const headerFooter: ObjectClass<Targets['HeaderFooter']> = {
  properties: {
    LeftHeader: part('leftHeader'),
    CenterHeader: part('centerHeader'),
    RightHeader: part('rightHeader'),
    LeftFooter: part('leftFooter'),
    CenterFooter: part('centerFooter'),
    RightFooter: part('rightFooter'),
  },
};

function part(name: keyof HeaderFooter): Property<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout.headerFooter[name],
    set: (sheet, value) => {
      const headerFooter = { ...sheet.pageLayout.headerFooter, [name]: text(value) };
      sheet.pageLayout = { ...sheet.pageLayout, headerFooter };
    },
  };
}
