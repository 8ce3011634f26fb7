import { configure } from '@testing-library/react';

// What appears after some work appears later on a busy machine; a query that never finds still fails.
configure({ asyncUtilTimeout: 30_000 });

// Each query by role asks for computed styles, for which jsdom matches each of Fluent's thousands of rules anew. Nothing here looks at
// more than whether something is shown (the tests in Chromium do), so only rules that hide are put in.
const { sheet } = document.head.appendChild(document.createElement('style'));
const rules = Object.getPrototypeOf(sheet) as CSSStyleSheet;
const insertRule = rules.insertRule;
rules.insertRule = function (rule, index) {
  return /display:\s*none|visibility:/.test(rule)
    ? insertRule.call(this, rule, Math.min(index ?? 0, this.cssRules.length))
    : 0;
};

// What jsdom lacks of a browser, and the pane's components ask for.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

afterEach(() => localStorage.clear());
