import type { WorkbenchController } from './workbench-controller';

/** The parts of the page that F6 goes round, in their order. */
const AREAS = ['header', 'front', 'pane'] as const;
export type AreaName = (typeof AREAS)[number];

const ATTRIBUTE = 'data-area';

/** Makes an element one of the parts of the page. */
export function areaAttribute(name: AreaName): { readonly [ATTRIBUTE]: AreaName } {
  return { [ATTRIBUTE]: name };
}

const FOCUSABLE =
  'button:not([disabled]), input:not([disabled]), select, textarea, a[href], [tabindex]:not([tabindex="-1"])';

/** Where the focus is on the page, and where it was in each part of it: whoever comes back finds it there again. */
export class AreaFocus {
  private readonly last = new Map<AreaName, HTMLElement>();

  constructor(private readonly controller: WorkbenchController) {}

  /** Takes note of what got the focus. */
  note(element: HTMLElement): void {
    const area = areaOf(element);
    if (area) this.last.set(area, element);
  }

  /** Goes to the next part of the page, or to the one before; from nowhere to the first. */
  go(by: 1 | -1): void {
    const now = areaOf(document.activeElement);
    const from = now ? AREAS.indexOf(now) : by > 0 ? -1 : 0;
    const next = AREAS.at((from + by + AREAS.length) % AREAS.length);
    if (next) this.enter(next);
  }

  /** Puts the focus into a part of the page, which comes to the front where it is not in sight. */
  enter(area: AreaName): void {
    const element = elementOf(area);
    if (element?.getClientRects().length === 0) this.bringToFront(area);
    if (area === 'front' && this.controller.state.front !== 'overview') {
      this.controller.focusGrid();
      return;
    }
    const last = this.last.get(area);
    // What comes to the front is laid out by the next frame.
    requestAnimationFrame(() => {
      if (last?.isConnected && last.closest('[inert]') === null) last.focus();
      else if (element) firstIn(element)?.focus();
    });
  }

  private bringToFront(area: AreaName): void {
    if (area === 'pane') this.controller.bringToFront('pane');
    else if (area === 'front') this.controller.bringToFront('grid');
  }
}

/** The first thing in a part of the page that can have the focus and is there to be seen. */
function firstIn(element: HTMLElement): HTMLElement | undefined {
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (each) => each.getClientRects().length > 0 && each.closest('[inert]') === null,
  );
}

function areaOf(element: Element | null): AreaName | undefined {
  const name = element?.closest(`[${ATTRIBUTE}]`)?.getAttribute(ATTRIBUTE);
  return AREAS.find((each) => each === name);
}

function elementOf(area: AreaName): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[${ATTRIBUTE}="${area}"]`);
}
