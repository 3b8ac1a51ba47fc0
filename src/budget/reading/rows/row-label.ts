import { shortened } from '../../../common/plain-text';

/** What is longer was pasted there by mistake: its beginning tells which row it is. */
const LONGEST = 200;

/** What a person calls the row that bears a text. */
export function rowLabel(text: string): string {
  return shortened(text, LONGEST);
}
