import type { Range } from '../../../src/workbook/address';

/** Texts at the head and the foot of every page. */
export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** How a sheet is printed. Margins in points. */
export interface PageLayout {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: Readonly<Record<string, unknown>>;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly printArea: readonly Range[] | undefined;
  readonly printTitleRows: Range | undefined;
  readonly printTitleColumns: Range | undefined;
  readonly headerFooter: HeaderFooter;
}

export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printArea: undefined,
  printTitleRows: undefined,
  printTitleColumns: undefined,
  headerFooter: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
};
