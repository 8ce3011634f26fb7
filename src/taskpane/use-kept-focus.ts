import { useEffect } from 'react';

/** Where the keyboard goes on: the list of what is shown; while there is none the tab that is shown. */
const home = '[data-focus-home]';
const stopgap = '[role="tab"][aria-selected="true"]';

/**
 * Keeps the keyboard's place: when the element that has the focus is taken away (a check ends, a panel is closed), the focus goes to what
 * is shown instead of to nowhere, from where Tab would lead out of the pane. Never takes it from Excel, nor from who clicked elsewhere.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const forget = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) return;
      // Some browsers tell of an element that is being taken away as of one that was left.
      queueMicrotask(() => {
        if (target === last && last?.isConnected) last = null;
      });
    };
    let waiting: Element | null = null;
    const keep = () => {
      const { activeElement, body } = document;
      const isLost = last !== null && !last.isConnected && activeElement === body;
      const isWaiting = waiting !== null && activeElement === waiting;
      if (!(isLost || isWaiting) || !document.hasFocus()) return;
      const shown = [...document.querySelectorAll<HTMLElement>(home)].find(isShown);
      const next = shown ?? (isLost ? document.querySelector<HTMLElement>(stopgap) : null);
      next?.focus();
      if (next) waiting = shown ? null : next;
    };
    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', forget);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', forget);
    };
  }, []);
}

/** Views that were left stay in the page, hidden. */
function isShown(element: HTMLElement): boolean {
  return getComputedStyle(element.closest('[role="tabpanel"]') ?? element).display !== 'none';
}
