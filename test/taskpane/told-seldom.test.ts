import { toldSeldom } from '../../src/taskpane/told-seldom';

test('a progress is drawn ten times a second, and at once where another phase begins', () => {
  jest.useFakeTimers();
  const told: string[] = [];
  const tell = toldSeldom(({ phase, fraction }) => told.push(`${phase} ${fraction}`));
  for (let step = 0; step < 30; step++) {
    tell({ phase: step < 15 ? 'reading' : 'checking', what: '', fraction: step });
    jest.advanceTimersByTime(30);
  }
  expect(told).toEqual([
    ...['reading 0', 'reading 4', 'reading 8', 'reading 12'],
    ...['checking 15', 'checking 19', 'checking 23', 'checking 27'],
  ]);
  jest.useRealTimers();
});
