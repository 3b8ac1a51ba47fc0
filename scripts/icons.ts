import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/browser/find-browser';
import { Canvas } from './icons/canvas';
import { drawings } from './icons/drawings';

/** Writes assets/<icon>-<size>.png from the drawings in scripts/icons, and the mark as SVG, for where it may be any size. */

const FOLDER = path.join(__dirname, '../assets');
/** What the ribbon may ask for; the mark is shown larger too. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const LARGE = 128;

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  for (const [name, draw] of Object.entries(drawings)) {
    for (const side of draw === drawings.gouji ? [...SIZES, LARGE] : SIZES) {
      await page.setContent(`<body style="margin:0">${svg(draw, side)}</body>`);
      const clip = { x: 0, y: 0, width: side, height: side };
      const picture = await page.screenshot({ clip, omitBackground: true });
      writeFileSync(path.join(FOLDER, `${name}-${side}.png`), picture);
    }
  }
  await browser.close();
  writeFileSync(path.join(FOLDER, 'gouji.svg'), svg(drawings.gouji, 64));
}

function svg(draw: (canvas: Canvas) => void, side: number): string {
  const canvas = new Canvas(side);
  draw(canvas);
  return canvas.svg();
}

void main();
