import type { MeasureId } from '../measures';
import type { Totals } from '../totals';

/** Addresses of other figures of the same row, as a formula names them; null where the tab does not have them. */
export type Siblings = (wanted: MeasureId) => string | null;

/**
 * Shares, rates and averages out of the sheet's own figures, in the way that the totals were told to round.
 *
 * `whole` is the cell that shares are taken of. null where the tab lacks one of the figures that it is made of.
 */
export function derivedFormula(
  totals: Totals,
  measure: MeasureId,
  sibling: Siblings,
  whole: string | null,
): string | null {
  const round = totals.rounding === 'truncate' ? 'TRUNC' : 'ROUND';
  const percent = (part: string | null, of: string | null) =>
    part === null || of === null ? null : `=IF(${of}=0,"",${round}(100*${part}/${of},1))`;
  if (measure === 'rate') return percent(sibling('cumulative') ?? sibling('admitted'), sibling('target'));
  if (measure === 'share') return percent(sibling(totals.money ?? 'count'), whole);
  return measure === 'average' ? average(totals, sibling) : null;
}

/** Money for each person, else for each portion, else for each record: the first of these that there is any of. */
function average({ identities, measures, money }: Totals, sibling: Siblings): string | null {
  const amount = money === null ? null : sibling(money);
  const wanted: MeasureId[] = [
    ...(identities.persons ? (['people'] as const) : []),
    ...(measures.includes('quantity') ? (['quantity'] as const) : []),
    'count',
  ];
  const cells = wanted.map(sibling);
  if (amount === null || cells.includes(null)) return null;
  const heads = cells.reduceRight<string>(
    (rest, cell) => (rest === '' ? cell! : `IF(${cell!}>0,${cell!},${rest})`),
    '',
  );
  const count = cells.at(-1)!;
  return `=IF(${count}=0,"",ROUND(${amount}/${heads},0))`;
}
