/** What no file's name may hold, on any system. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;

/** Long enough for any browser to have begun to save it. */
const KEPT_FOR = 60_000;

/** Something to be saved as a file. */
export interface Download {
  readonly content: BlobPart;
  /** A media type. */
  readonly type: string;
  /** The file's name without its ending. */
  readonly name: string;
  /** Such as `.html`. */
  readonly ending: string;
}

/** Has the browser save something as a file. */
export function download({ content, type, name, ending }: Download): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name.replace(FORBIDDEN, ' ').trim()}${ending}`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_FOR);
}
