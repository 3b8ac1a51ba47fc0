import { steps, tryStep } from './run-steps';
import type { Outcome, Step } from './step';

// A page for whoever has a real Excel, in development builds only: docs/excel-host.md says what its answers mean.

const SETS = ['1.9', '1.10', '1.11', '1.12', '1.13', '1.14', '1.15', '1.16', '1.17', '1.18', '1.19', '1.20'];

/** Which Excel this is. */
function facts(): string[] {
  const {
    diagnostics,
    platform,
    requirements,
    document: file,
    displayLanguage,
    officeTheme,
  } = Office.context;
  const api = SETS.filter((set) => requirements.isSetSupported('ExcelApi', set)).at(-1) ?? 'below 1.9';
  return [
    `${diagnostics.host} ${diagnostics.version}, ${platform}, ExcelApi ${api}, ${displayLanguage}`,
    `web view: ${navigator.userAgent}; pixels to a point of the screen: ${window.devicePixelRatio}`,
    `document.url: ${JSON.stringify(file.url)}`,
    `theme: ${JSON.stringify(officeTheme)}`,
  ];
}

/** A step as lines of text, to be sent. */
function told({ title, source, expected }: Step, { passed, came }: Outcome): string {
  return [
    `${passed ? 'pass' : 'FAIL'}  ${title}`,
    `      came ${came}`,
    `      expected ${expected} (${source})`,
  ].join('\n');
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

async function tryAll(report: HTMLElement): Promise<void> {
  const lines = [...facts(), ''];
  const show = (last: string): void => {
    report.textContent = [...lines, last].join('\n');
  };
  let failed = 0;
  for (const [i, step] of steps.entries()) {
    show(`${i + 1} of ${steps.length}: ${step.title} …`);
    const outcome = await tryStep(step);
    if (!outcome.passed) failed++;
    lines.push(told(step, outcome));
  }
  show(`\n${steps.length - failed} passed, ${failed} failed`);
}

async function start(): Promise<void> {
  const place = document.getElementById('checklist');
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel || !place) return;
  const report = element('pre', 'In an empty workbook: sheets are added and deleted, marks are taken off.');
  const button = element('button', 'Try all');
  button.addEventListener('click', () => {
    button.disabled = true;
    void tryAll(report).finally(() => {
      button.disabled = false;
    });
  });
  place.replaceChildren(button, report);
}

void start();
