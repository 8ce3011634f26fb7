import { scoreOverMaximum } from '../../../src/core/rules/score-over-maximum';
import { expectFindings } from '../../support/expect-findings';

test('scores over the maximum, also in words; a bonus without a maximum is none', () => {
  expectFindings(
    scoreOverMaximum,
    'emulation',
    `
    indicator | maxScore | selfScore | reviewedScore | !
    A         | 35       | 35        | 36            | reviewedScore (maxScore)
    B         | 17 đ     | 17,5 đ    | 17            | selfScore (maxScore)
    C         | 8.5      | 8,5       | 8             |
    D         |          | 5         | 5             |
    E         | 0        | 3         | x?            |
    `,
  );
});
