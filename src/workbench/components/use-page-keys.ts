import { useEffect } from 'react';
import { downloadWorkbook } from '../download-workbook';
import { AreaFocus } from '../area-focus';
import { useController, useMessages } from './workbench-context';

/**
 * The keys of the page as a whole, wherever the focus is: F6 goes from the header to the spreadsheet, the pane and round again, Ctrl+S
 * downloads, Ctrl+F finds in the pane. They come before the spreadsheet's own, which would keep the focus for good.
 */
export function usePageKeys(): void {
  const controller = useController();
  const words = useMessages();
  useEffect(() => {
    const areas = new AreaFocus(controller);
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = actOf(event);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    const actOf = ({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): (() => void) | undefined => {
      const isDialogOpen = document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
      if (isDialogOpen || altKey) return undefined;
      if (key === 'F6' && !metaKey) {
        return () => {
          areas.go(shiftKey ? -1 : 1);
        };
      }
      if (shiftKey || ctrlKey === metaKey) return undefined;
      if (key === 's') return () => void downloadWorkbook(controller, words);
      if (key === 'f')
        return () => {
          controller.find();
        };
      return undefined;
    };
    window.addEventListener('keydown', onKeyDown, true);
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) areas.note(target);
    };
    window.addEventListener('focusin', onFocusIn);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('focusin', onFocusIn);
    };
  }, [controller, words]);
}
