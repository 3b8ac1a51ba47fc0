import type { SampleName } from '../messages/messages';

/** In the order in which they are offered. */
export const SAMPLES: readonly SampleName[] = ['typed', 'pasted', 'repaired'];

/** What a sample's file is called. */
export function sampleFile(name: SampleName): string {
  return `xiaoguan-2026-${name}.xlsx`;
}

/** Loads a sample, which is a script of its own. */
export async function loadSample(name: SampleName): Promise<Uint8Array> {
  const { sample } = await imported(name);
  const text = atob(sample.slice(sample.indexOf(',') + 1));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function imported(name: SampleName): Promise<{ readonly sample: string }> {
  switch (name) {
    case 'typed':
      return import('./typed');
    case 'pasted':
      return import('./pasted');
    case 'repaired':
      return import('./repaired');
  }
}
