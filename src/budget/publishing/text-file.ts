/** A file of text, by the name it bears where it is put. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}
