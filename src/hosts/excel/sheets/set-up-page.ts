import { footerText } from '../../../ooxml/write/page-xml';
import { MARGINS } from '../../../workbook/sheet-plan';
import type { SheetPlan } from '../../../workbook/sheet-plan';

const POINTS_PER_INCH = 72;

/** Has a sheet printed as planned: as wide as the page and as long as it takes. */
export function setUpPage({ pageLayout }: Excel.Worksheet, { page }: SheetPlan): void {
  if (!page) return;
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = MARGINS.left * POINTS_PER_INCH;
  pageLayout.rightMargin = MARGINS.right * POINTS_PER_INCH;
  pageLayout.topMargin = MARGINS.top * POINTS_PER_INCH;
  pageLayout.bottomMargin = MARGINS.bottom * POINTS_PER_INCH;
  pageLayout.headerMargin = MARGINS.header * POINTS_PER_INCH;
  pageLayout.footerMargin = MARGINS.footer * POINTS_PER_INCH;
  if (page.repeatedRows) pageLayout.setPrintTitleRows(`$1:$${page.repeatedRows}`);
  const { left, center, right } = page.footer ?? {};
  const { defaultForAllPages } = pageLayout.headersFooters;
  if (left !== undefined) defaultForAllPages.leftFooter = footerText(left);
  if (center !== undefined) defaultForAllPages.centerFooter = footerText(center);
  if (right !== undefined) defaultForAllPages.rightFooter = footerText(right);
}

/** Windows without any printer takes no size of paper: whoever asks for it asks for nothing else after it. */
export function choosePaper({ pageLayout }: Excel.Worksheet, { page }: SheetPlan): void {
  if (page) pageLayout.paperSize = 'A4';
}
