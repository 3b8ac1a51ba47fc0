import { useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';

const PLACE = 'data-place';

/** What one of several things needs of which the Tab key reaches one alone. */
export interface RovingProps {
  readonly [PLACE]: number;
  readonly tabIndex: 0 | -1;
}

/** Several things that are one stop of the Tab key; the arrow keys, Home and End go from one to the next. */
export interface Roving {
  readonly of: (place: number) => RovingProps;
  /** Of what holds them all. */
  readonly around: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
  };
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/** @param count how many there are */
export function useRoving(count: number): Roving {
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, count - 1);
  return {
    of: (place) => ({ [PLACE]: place, tabIndex: place === stop ? 0 : -1 }),
    around: {
      onKeyDown: (event) => {
        const step = STEPS[event.key];
        if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        const next = Math.max(0, Math.min(count - 1, stop + step));
        event.currentTarget.querySelector<HTMLElement | SVGElement>(`[${PLACE}="${next}"]`)?.focus();
      },
      onFocus: ({ target }) => {
        const place = target.getAttribute(PLACE);
        if (place !== null) setCurrent(Number(place));
      },
    },
  };
}
