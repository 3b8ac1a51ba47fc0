/** What no file's name may hold, on any system. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;

/** Long enough for any browser to have begun to save it. */
const KEPT_FOR = 60_000;

/** Has the browser save a page under a name, which gets its ending here. */
export function download(page: string, title: string): void {
  const url = URL.createObjectURL(new Blob([page], { type: 'text/html;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${title.replace(FORBIDDEN, ' ').trim()}.html`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_FOR);
}
