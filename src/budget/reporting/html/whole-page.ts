import { html } from '../../../common/html';
import type { Html } from '../../../common/html';
import type { Language } from '../../../common/language';
import { POLICY, STYLE } from './style';

/** A page to print or to send: complete in itself, with neither scripts nor anything to be fetched. */
export function wholePage(language: Language, title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${STYLE}
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html> `.text;
}
