import { xmlAttribute } from './escape-xml';
import { footerText } from './footer-text';
import type { PagePlan } from './sheet-plan';

const A4 = 9;
const CENTRED = '<printOptions horizontalCentered="1"/>';
const MARGINS = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>';

/** How a sheet is printed, as it stands at the end of its part: as wide as the page, on as many pages as it takes. */
export function pageXml({ orientation, footer }: PagePlan): string {
  const setup = `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`;
  if (!footer) return CENTRED + MARGINS + setup;
  const parts = [
    ['L', footer.left],
    ['C', footer.center],
    ['R', footer.right],
  ] as const;
  const text = parts
    .map(([side, part]) => (part === undefined ? '' : `&${side}${footerText(part)}`))
    .join('');
  return `${CENTRED}${MARGINS}${setup}<headerFooter><oddFooter>${xmlAttribute(text)}</oddFooter></headerFooter>`;
}
