import type { RankedFigure } from '../../../core/totals/compare-units';
import type { MeasureId } from '../../../core/totals/measures';
import type { Totals } from '../../../core/totals/totals';
import type { Translate } from '../../../messages/translator';

/** Ranks and figures per member, by row and measure; null where there are none. */
export type RankOf = (row: number, measure: MeasureId) => RankedFigure | null;

/** What each figure's cell says, row by row in the order of the measures; the total last. */
export function figureTexts(
  { rows, measures, total }: Totals,
  rankOf: RankOf | null,
  t: Translate,
): readonly (readonly CellText[])[] {
  const textOf = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : t('number', value);
  const cells = rows.map(({ figures }, row) =>
    measures.map((measure) => rankedText(textOf(figures[measure]), rankOf?.(row, measure) ?? null, t)),
  );
  return [...cells, measures.map((measure): CellText => ({ value: textOf(total[measure]) }))];
}

/** What a figure's cell says: the figure with its rank, beneath it the figure per member with its own. */
export interface CellText {
  readonly value: string;
  readonly rank?: string;
  readonly perHead?: string;
  /** All of it in words, for who does not see the heading. */
  readonly spoken?: string;
}

function rankedText(value: string, ranked: RankedFigure | null, t: Translate): CellText {
  if (ranked === null || ranked.rank === null) return { value };
  const { rank, perHead, perHeadRank } = ranked;
  const said = `${value} ${t('totalsRanked', rank)}`;
  const short = { value, rank: `(${t('number', rank)})`, spoken: said };
  if (perHead === null || perHeadRank === null) return short;
  return {
    ...short,
    perHead: `${t('number', rounded(perHead))} (${t('number', perHeadRank)})`,
    spoken: `${said} ${t('totalsPerHead', rounded(perHead), perHeadRank)}`,
  };
}

/** Whole đồng, and two digits of what is less than a hundred. */
function rounded(value: number): number {
  return Math.abs(value) < 100 ? Math.round(value * 100) / 100 : Math.round(value);
}
