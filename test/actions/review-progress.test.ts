import type { ActionProgress } from '../../src/actions/action';
import { tellReview, tellWriting } from '../../src/actions/review-progress';

function told(tell: (onProgress: (progress: ActionProgress) => void) => void): number[] {
  const fractions: number[] = [];
  tell(({ fraction }) => fractions.push(fraction));
  return fractions;
}

const review = [0, 1, 2, 3, 4].map((done) => ({ done, total: 4, what: 'name-missing' }));

describe('progress', () => {
  it('of a single review goes from what reading took to the end', () => {
    const fractions = told((onProgress) => review.forEach(tellReview({ onProgress })));
    expect(fractions[0]).toBeCloseTo(0.4);
    expect(fractions.at(-1)).toBe(1);
  });

  it('of a review that is repeated moves on with each and never stands full while work goes on', () => {
    const fractions = told((onProgress) =>
      [...review, ...review, ...review].forEach(tellReview({ onProgress }, true)),
    );
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(new Set(fractions).size).toBeGreaterThan(review.length * 2);
    expect(fractions.at(-1)).toBeLessThan(1);
  });

  it('of a writing does not go back when it is attempted once more', () => {
    const fractions = told((onProgress) => {
      const { onProgress: tell } = tellWriting({ onProgress }, 0.7);
      for (const done of [0, 1, 2, 0, 1, 2, 3]) tell?.(done, 3);
    });
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions[0]).toBeCloseTo(0.7);
    expect(fractions.at(-1)).toBeCloseTo(1);
  });
});
