import { useEffect } from 'react';

/** Where the keyboard goes on: the list of what is shown; while there is none the tab that is shown. */
const home = '[data-focus-home]';
const stopgap = '[role="tab"][aria-selected="true"]';
/** Before either of them: what is left of the line that lost its button. */
const line = '[data-focus-line]';
const focusable = 'button:not(:disabled), select:not(:disabled), input:not(:disabled), a[href]';

/**
 * Keeps the keyboard's place. When the element that has the focus is taken away (a check ends, a panel is closed), the focus goes to what
 * is left of its line, else to the button that opened the panel (`data-opens`), unless it was closed by doing what it is for (`data-ends`), else
 * to what is shown, instead of to nowhere, from where Tab would lead out of the pane. When it is disabled while
 * something runs, it has the focus again afterwards. Never takes it from Excel, nor from who clicked elsewhere.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: HTMLElement | null = null;
    let opener: string | undefined;
    const remember = ({ target }: FocusEvent) => {
      if (last && !last.isConnected) opener = last.dataset['opens'] ?? opener;
      // Its panel is closed.
      else if (openerOf(null, opener)) opener = undefined;
      last = target instanceof HTMLElement ? target : null;
    };
    const forget = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) return;
      // Some browsers tell of an element that is being taken away, or disabled, as of one that was left.
      queueMicrotask(() => {
        if (target === last && last?.isConnected && !last.matches(':disabled')) last = null;
      });
    };
    let waiting: Element | null = null;
    const keep = (changes: readonly MutationRecord[]) => {
      const { activeElement, body } = document;
      const isLost = last !== null && activeElement === body;
      const isWaiting = waiting !== null && activeElement === waiting;
      if (!(isLost || isWaiting) || !document.hasFocus()) return;
      if (isLost && last!.isConnected && isShown(last!)) {
        if (!last!.matches(':disabled')) last!.focus();
        return;
      }
      const shown =
        lineWithout(last, changes) ??
        openerOf(last, opener) ??
        [...document.querySelectorAll<HTMLElement>(home)].find(isShown);
      const next = shown ?? (isLost ? document.querySelector<HTMLElement>(stopgap) : null);
      next?.focus();
      if (next) waiting = shown ? null : next;
    };
    const observer = new MutationObserver(keep);
    const attributes = { attributes: true, attributeFilter: ['disabled'] };
    observer.observe(document.body, { childList: true, subtree: true, ...attributes });
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

/** The button that opened what the element was in; null where that was done with, or the button is of no use now. */
function openerOf(element: HTMLElement | null, opener: string | undefined): HTMLElement | null {
  if (opener === undefined || element?.matches('[data-ends]')) return null;
  const openers = [...document.querySelectorAll<HTMLElement>(`[data-opens="${opener}"]`)];
  return openers.find((one) => isShown(one) && !one.matches(':disabled, [aria-disabled="true"]')) ?? null;
}

/** What can have the focus in the line from which the element was taken; null where the line is gone as well, or was none. */
function lineWithout(element: Element | null, changes: readonly MutationRecord[]): HTMLElement | null {
  const change = changes.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(element)));
  const left = change?.target instanceof Element ? change.target.closest(line) : null;
  return left?.isConnected ? left.querySelector<HTMLElement>(focusable) : null;
}
