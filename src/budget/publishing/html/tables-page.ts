import { html } from '../../../common/html';
import type { DisclosureSet } from '../../disclosure/set/set-table';
import { words } from '../words';
import { POLICY, STYLE } from './style';
import { tableSection } from './table-section';

const CONTENTS = 'contents';

/**
 * The whole set as one page for a website, and to print: complete in itself, with neither scripts nor anything to be fetched,
 * and in Chinese, as the tables are.
 */
export function tablesPage({ title, department, tables }: DisclosureSet): string {
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${department === undefined ? title : `${department} ${title}`}</title>
        ${STYLE}
      </head>
      <body>
        <header>
          ${department === undefined ? undefined : html`<p class="department">${department}</p>`}
          <h1>${title}</h1>
          <nav aria-labelledby="${CONTENTS}">
            <h2 id="${CONTENTS}">${words.contents}</h2>
            <ol>
              ${tables.map(
                (table) =>
                  html`<li>
                    <a href="#${table.key}">${table.marking ?? undefined} ${table.title}</a>
                  </li>`,
              )}
            </ol>
          </nav>
        </header>
        <main>${tables.map((table) => tableSection(table, CONTENTS))}</main>
      </body>
    </html> `.text;
}
