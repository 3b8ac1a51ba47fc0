import { PAGE, PAGES } from '../../workbook/sheet-plan';

/** A footer with the codes of files: `&` begins a command, and stands for itself twice. */
export function footerText(text: string): string {
  return text.replaceAll('&', '&&').replaceAll(PAGES, '&N').replaceAll(PAGE, '&P');
}
