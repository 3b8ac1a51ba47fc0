import { html } from '../../../common/html';
import type { Html } from '../../../common/html';
import { pathOf, rounded } from '../ties/curve';
import type { TieMessages } from '../ties/messages';
import { drawTies, LINE_HEIGHT, PADDING } from '../ties/tie-drawing';
import type { TableBox, TieLine } from '../ties/tie-drawing';
import type { TieMapView } from '../ties/tie-map';
import { TIE_STATES } from '../ties/tie-state';
import type { TieState } from '../ties/tie-state';
import { tieMessagesIn } from '../ties/words';
import type { ReportView } from '../view/report-view';

/** As wide as the page's text, and as half of it with what is between two maps. */
const WIDTH = 720;
const HALF = 348;

/** How the tables are tied: a drawing for each set, and the same as a table for whoever does not see it. */
export function tieMapSection({ language, ties }: ReportView): Html | undefined {
  const words = tieMessagesIn(language);
  const maps = ties.filter(({ nodes }) => nodes.length > 1);
  if (maps.length === 0) return undefined;
  const states = TIE_STATES.filter((state) => maps.some((map) => has(map, state)));
  return html`<section class="ties">
    <h2>${words.title}</h2>
    <ul class="legend">
      ${states.map(
        (state) =>
          html`<li>
            <svg class="tie ${state}" width="28" height="8" aria-hidden="true"><path d="M1 4H27" /></svg>
            ${words.legend[state]}
          </li> `,
      )}
    </ul>
    <div class="maps">${maps.map((map) => mapFigure(map, maps.length > 1 ? HALF : WIDTH, words))}</div>
  </section>`;
}

function has({ nodes, ties }: TieMapView, state: TieState): boolean {
  return [...nodes, ...ties].some((each) => each.state === state);
}

function mapFigure(map: TieMapView, width: number, words: TieMessages): Html {
  const drawing = drawTies(map, width);
  const caption = words.caption(map.nodes.length, map.ties.length);
  return html`<figure>
    ${map.name === '' ? undefined : html`<figcaption>${map.name}</figcaption>`}
    <svg
      viewBox="0 0 ${rounded(drawing.width)} ${rounded(drawing.height)}"
      width="${rounded(drawing.width)}"
      role="img"
      aria-label="${caption}"
    >
      ${drawing.lines.map(({ tie, curve }) => html`<path class="tie ${tie.state}" d="${pathOf(curve)}" />`)}
      ${drawing.boxes.map(boxGroup)} ${drawing.lines.map(labelGroup)}
    </svg>
    ${tieTable(map, caption, words)}
  </figure>`;
}

function boxGroup({ x, y, width, height, node, title }: TableBox): Html {
  return html`<g class="table ${node.state}" transform="translate(${rounded(x)} ${rounded(y)})">
    <rect width="${width}" height="${rounded(height)}" rx="4" />
    <text x="${PADDING}" y="${PADDING + 10}">
      <tspan class="number">${node.number}</tspan> <tspan class="status">${node.status}</tspan>
    </text>
    ${title.map(
      (line, i) => html`<text x="${PADDING}" y="${PADDING + 10 + LINE_HEIGHT * (i + 1)}">${line}</text>`,
    )}
  </g>`;
}

function labelGroup({ label, tie }: TieLine): Html {
  if (!label) return html``;
  return html`<g class="label ${tie.state}" transform="translate(${rounded(label.x)} ${rounded(label.y)})">
    <rect width="${rounded(label.width)}" height="${label.height}" rx="${label.height / 2}" />
    <text x="${rounded(label.width / 2)}" y="11" text-anchor="middle">${label.text}</text>
  </g>`;
}

function tieTable({ nodes, ties }: TieMapView, caption: string, { columns }: TieMessages): Html {
  return html`<div class="unseen">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${columns.tables}</th>
          <th scope="col">${columns.outcome}</th>
        </tr>
      </thead>
      <tbody>
        ${nodes.map((node) => sentenceRow(`${node.number} ${node.title}`.trim(), node.status))}
        ${ties.map((tie) => sentenceRow(tie.names, tie.outcome))}
      </tbody>
    </table>
  </div>`;
}

function sentenceRow(name: string, outcome: string): Html {
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${outcome}</td>
  </tr> `;
}
