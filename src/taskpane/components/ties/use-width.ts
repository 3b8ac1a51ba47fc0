import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** How wide an element is at the moment, in pixels; at first, and where nothing is laid out, as wide as that. */
export function useWidth<E extends HTMLElement>(atFirst: number): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(atFirst);
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry?.contentRect.width ?? 0);
      if (now > 0) setWidth(now);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [element, width];
}
