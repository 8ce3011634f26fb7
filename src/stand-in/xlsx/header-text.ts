import { noHeaderFooter, type HeaderFooter } from '../workbook/page-layout';

const sides = { L: 'left', C: 'center', R: 'right' } as const;

/** The parts of a header and a footer as the file has them in one text: `&LĐơn vị&CTrang &P`. */
export function headerFooterOf(header: string, footer: string): HeaderFooter {
  return { ...noHeaderFooter, ...partsOf(header, 'Header'), ...partsOf(footer, 'Footer') };
}

function partsOf(text: string, what: 'Header' | 'Footer'): Partial<HeaderFooter> {
  const parts: Partial<HeaderFooter> = {};
  let side: 'left' | 'center' | 'right' = 'center';
  // A font's name in quotes, another code, or what stands between codes.
  for (const [piece] of text.matchAll(/&"[^"]*"|&[\s\S]|[^&]+|&$/gu)) {
    const letter = /^&([LCR])$/i.exec(piece)?.[1]?.toUpperCase() as keyof typeof sides | undefined;
    if (letter) side = sides[letter];
    else parts[`${side}${what}`] = (parts[`${side}${what}`] ?? '') + piece;
  }
  return parts;
}

/** The one text of the file for a header or a footer. */
export function headerText(parts: HeaderFooter, what: 'Header' | 'Footer'): string {
  return Object.entries(sides)
    .map(([letter, side]) => {
      const text = parts[`${side}${what}`];
      return text === '' ? '' : `&${letter}${text}`;
    })
    .join('');
}
