import type { DisclosureData } from '../../disclosure/data/disclosure-data';
import type { Run } from './document';
import type { Figures } from './figures';
import type { Phrase } from './phrase';

/** What the sections of the explanations are written from. */
export interface Told {
  readonly year: Phrase;
  readonly figures: Figures;
  readonly data: DisclosureData;
}

/** The paragraphs of a section. */
export type Paragraphs = readonly (readonly Run[])[];
