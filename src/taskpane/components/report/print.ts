/** The page's style, and what is in it. */
const STYLE = /<style>([^<]*)<\/style>/;

/**
 * Prints a page by way of a frame that nobody sees. The page goes in as a parsed document, which runs nothing; its style goes in
 * through the CSSOM, for the pane's Content-Security-Policy holds in the frame too and lets in no style that is written out.
 */
export function print(page: string): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText = 'position: fixed; width: 0; height: 0; border: 0; visibility: hidden';
  document.body.append(frame);
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) return;
  const [written = '', style = ''] = STYLE.exec(page) ?? [];
  const parsed = new DOMParser().parseFromString(page.replace(written, ''), 'text/html');
  contentDocument.replaceChild(
    contentDocument.adoptNode(parsed.documentElement),
    contentDocument.documentElement,
  );
  // A style sheet belongs to the window it is made in.
  const { CSSStyleSheet: FrameStyleSheet } = contentWindow as Window & typeof globalThis;
  const sheet = new FrameStyleSheet();
  sheet.replaceSync(style);
  contentDocument.adoptedStyleSheets = [sheet];
  contentWindow.addEventListener('afterprint', () => {
    frame.remove();
  });
  contentWindow.print();
}
