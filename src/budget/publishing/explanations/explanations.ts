import type { DisclosureData } from '../../disclosure/data/disclosure-data';
import type { DisclosureSet } from '../../disclosure/set/set-table';
import { headings, sentences } from './words';
import { terms } from './terms';
import { phrase, placeholder } from './document';
import type { Block, Run, TextDocument } from './document';
import { SetFigures } from './figures';
import type { ExplanationContext, Paragraphs } from './figures';
import { fiscalSections } from './fiscal-sections';
import {
  officeRunningSection,
  performanceSection,
  procurementSection,
  servicePurchaseSection,
  threePublicSection,
} from './purpose-sections';
import { expenditureSection, revenueSection } from './revenue-and-expenditure-sections';

/**
 * The explanations that are published beside the tables (预算情况说明): standard paragraphs with the figures of the set,
 * and placeholders for what only people know.
 */
export function explanations(set: DisclosureSet, data: DisclosureData): TextDocument {
  const year = set.year === undefined ? placeholder(sentences.year) : String(set.year);
  const context: ExplanationContext = { year, figures: new SetFigures(set, data.missing), data };
  const blocks = figureBlocks(context);
  return {
    title: sentences.title(set.department ?? sentences.department, year),
    blocks: [
      paragraph(phrase`${sentences.rounding}`),
      heading(headings.department),
      ...section(headings.duties, [sentences.duties], 2),
      ...section(headings.organisation, [sentences.organisation], 2),
      ...blocks,
      ...section(headings.assets, [sentences.assets]),
      ...section(headings.terms, termParagraphs(blocks)),
    ],
  };
}

/** What is told of the figures, section by section. */
function figureBlocks(context: ExplanationContext): Block[] {
  return [
    ...section(headings.revenue, revenueSection(context)),
    ...section(headings.expenditure, expenditureSection(context)),
    heading(headings.fiscal),
    ...fiscalSections(context).flatMap(({ title, paragraphs }) =>
      title === undefined ? paragraphs.map(paragraph) : section(title, paragraphs, 2),
    ),
    ...section(headings.threePublic, threePublicSection(context)),
    ...section(headings.officeRunning, officeRunningSection(context)),
    ...section(headings.procurement, procurementSection(context)),
    ...section(headings.servicePurchase, servicePurchaseSection(context)),
    ...section(headings.performance, performanceSection(context)),
  ];
}

/** Those terms explained that the text uses. */
function termParagraphs(blocks: readonly Block[]): Paragraphs {
  const text = blocks.map(textOf).join('\n');
  return terms
    .filter(({ term }) => text.includes(term))
    .map(({ term, meaning }, i) => sentences.term(i + 1, term, meaning));
}

function textOf(block: Block): string {
  return block.kind === 'heading' ? block.text : block.runs.map(({ text }) => text).join('');
}

function section(title: string, paragraphs: Paragraphs, level: 1 | 2 = 1): Block[] {
  return [heading(title, level), ...paragraphs.map(paragraph)];
}

function heading(text: string, level: 1 | 2 = 1): Block {
  return { kind: 'heading', level, text };
}

function paragraph(runs: readonly Run[]): Block {
  return { kind: 'paragraph', runs };
}
