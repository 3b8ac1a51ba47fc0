import type { DisclosureData } from '../../disclosure/data/disclosure-data';
import type { DisclosureSet } from '../../disclosure/set/set-table';
import { headings, sentences } from './words';
import type { Block, Run, TextDocument } from './document';
import { Figures } from './figures';
import { fiscalSections } from './fiscal-sections';
import { phrase, placeholder } from './phrase';
import { performance, procurement, servicePurchase } from './purpose-sections';
import { expenditure, revenue } from './revenue-and-expenditure-sections';
import { officeRunning, threePublic } from './running-cost-sections';
import type { Paragraphs, Told } from './told';

/**
 * The explanations that are published beside the tables (预算情况说明): standard paragraphs with the figures of the set,
 * and placeholders for what only people know.
 */
export function explanations(set: DisclosureSet, data: DisclosureData): TextDocument {
  const year = set.year === undefined ? placeholder(sentences.year) : String(set.year);
  const told: Told = { year, figures: new Figures(set, data.missing), data };
  return {
    title: sentences.title(set.department ?? sentences.department, year),
    blocks: [
      paragraph(phrase`${sentences.rounding}`),
      ...section(headings.revenue, revenue(told)),
      ...section(headings.expenditure, expenditure(told)),
      heading(headings.fiscal),
      ...fiscalSections(told).flatMap(({ title, paragraphs }) =>
        title === undefined ? paragraphs.map(paragraph) : section(title, paragraphs, 2),
      ),
      ...section(headings.threePublic, threePublic(told)),
      ...section(headings.officeRunning, officeRunning(told)),
      ...section(headings.procurement, procurement(told)),
      ...section(headings.servicePurchase, servicePurchase(told)),
      ...section(headings.performance, performance(told)),
    ],
  };
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
