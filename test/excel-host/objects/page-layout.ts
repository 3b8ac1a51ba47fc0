import { ClientObject, type Targets } from '../protocol/client-object';
import type { ObjectClass, Property } from '../protocol/object-class';
import type { PageLayout } from '../workbook/page-layout';
import type { Sheet } from '../workbook/sheet';
import { area, areas, oneOf, record, text, truth } from './given';

type Simple = Exclude<
  keyof PageLayout,
  'zoom' | 'headerFooter' | 'printArea' | 'printTitleRows' | 'printTitleColumns'
>;

export const pageLayout: ObjectClass<Targets['PageLayout']> = {
  properties: {
    Orientation: part('orientation', (value) => oneOf(value, ['Portrait', 'Landscape'] as const)),
    PaperSize: part('paperSize', text),
    Zoom: {
      get: (sheet) => sheet.pageLayout.zoom,
      set: (sheet, value) => {
        change(sheet, { zoom: record(value) });
      },
    },
    CenterHorizontally: part('centerHorizontally', truth),
    CenterVertically: part('centerVertically', truth),
    PrintGridlines: part('printGridlines', truth),
    PrintHeadings: part('printHeadings', truth),
    BlackAndWhite: part('blackAndWhite', truth),
    LeftMargin: part('leftMargin', Number),
    RightMargin: part('rightMargin', Number),
    TopMargin: part('topMargin', Number),
    BottomMargin: part('bottomMargin', Number),
    HeaderMargin: part('headerMargin', Number),
    FooterMargin: part('footerMargin', Number),
  },
  objects: { HeadersFooters: (sheet) => new ClientObject('HeaderFooterGroup', sheet) },
  methods: {
    SetPrintArea: (sheet, [given], { workbook }) => {
      change(sheet, { printArea: areas(given, sheet, workbook).areas.map(({ range }) => range) });
    },
    SetPrintTitleRows: (sheet, [given], { workbook }) => {
      change(sheet, { printTitleRows: area(given, sheet, workbook).range });
    },
    SetPrintTitleColumns: (sheet, [given], { workbook }) => {
      change(sheet, { printTitleColumns: area(given, sheet, workbook).range });
    },
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const range = sheet.pageLayout.printTitleRows;
      return range ? new ClientObject('Range', { sheet, range }) : null;
    },
    GetPrintAreaOrNullObject: (sheet) => {
      const ranges = sheet.pageLayout.printArea;
      return ranges
        ? new ClientObject('RangeAreas', { sheet, areas: ranges.map((range) => ({ sheet, range })) })
        : null;
    },
  },
};

function part<K extends Simple>(name: K, read: (value: unknown) => PageLayout[K]): Property<Sheet> {
  return {
    get: (sheet) => sheet.pageLayout[name],
    set: (sheet, value) => {
      change(sheet, { [name]: read(value) });
    },
  };
}

function change(sheet: Sheet, parts: Partial<PageLayout>): void {
  sheet.pageLayout = { ...sheet.pageLayout, ...parts };
}
