import { fillIn } from './words';
import type { Block, Run, TextDocument } from './document';

/** What means something in Markdown wherever it stands. */
const ANYWHERE = /[\\`*_[\]<>&~|#$]/g;
/** What means something at the beginning of a line. */
const AT_START = /^(?:(?=[-+=])|(\d+)(?=[.)](?:\s|$)))/;

/** A document as Markdown. Placeholders are bold, in brackets; whatever a text holds, it stays text. */
export function markdown({ title, blocks }: TextDocument): string {
  return [`# ${line(title)}`, ...blocks.map(blockText)].map((block) => `${block}\n`).join('\n');
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return line(block.runs);
  return `${'#'.repeat(block.level + 1)} ${line([block])}`;
}

function line(runs: readonly Pick<Run, 'text' | 'placeholder'>[]): string {
  const text = runs
    .map((run) => (run.placeholder ? marked(escaped(run.text)) : escaped(run.text)))
    .join('')
    .trim();
  return text.replace(AT_START, '$1\\');
}

/** Within the brackets: between a letter and a bracket, asterisks would not begin anything. */
function marked(text: string): string {
  const { before, after, words } = fillIn;
  return `${before}**${words}${text}**${after}`;
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(ANYWHERE, '\\$&');
}
