const box = String.raw`[☐□▢◻⬜]|[☑☒✓✔☒■◼✅🗹]|\[\s*[xX✓]?\s*\]|\(\s*[xX✓]?\s*\)`;
const boxes = new RegExp(`(?:${box})`, 'gu');
const isTicked = /[☑☒✓✔■◼✅🗹xX]/u;

/**
 * The option that is ticked among several in one cell: “☐ Nam  ☑ Nữ” → “Nữ”, “Nam [ ] Nữ [x]” → “Nữ”, “Nam ☑” → “Nam”.
 *
 * '' where none is ticked; null where several are, or the text has no boxes.
 */
export function tickedOption(text: string): string | null {
  const found = [...text.matchAll(boxes)];
  // A lone “(x)” may be a remark.
  if (found.length === 0 || (found.length === 1 && /[([]/.test(found[0]![0]))) return null;
  const parts = text.split(boxes).map((part) => part.replace(/^[\s,;/|:]+|[\s,;/|:]+$/g, ''));
  // The box stands before its option, or behind it.
  const isBefore = parts[0] === '';
  const ticked = found.flatMap(([mark], index) =>
    isTicked.test(mark) ? [parts[isBefore ? index + 1 : index]!] : [],
  );
  return ticked.length === 0 ? '' : ticked.length === 1 ? ticked[0]! : null;
}
