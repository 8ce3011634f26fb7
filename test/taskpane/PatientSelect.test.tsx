import '@testing-library/jest-dom';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { PatientSelect } from '../../src/taskpane/components/PatientSelect';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A select of a, b and c, with what was chosen so far. */
function draw() {
  const chosen: string[] = [];
  const select = (value: string, isSettling: boolean) => (
    <PatientSelect
      aria-label="chữ"
      value={value}
      isSettling={isSettling}
      onChoose={(each) => void chosen.push(each)}
    >
      <option>a</option>
      <option>b</option>
      <option>c</option>
    </PatientSelect>
  );
  const { rerender, unmount } = render(select('a', false));
  const box = screen.getByLabelText('chữ');
  const stepTo = (value: string) => {
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.change(box, { target: { value } });
  };
  return {
    chosen,
    box,
    stepTo,
    unmount,
    show: (value: string, isSettling: boolean) => rerender(select(value, isSettling)),
  };
}

test('keys that step through the options choose nothing on the way, only where they rest', () => {
  const { chosen, box, stepTo } = draw();
  stepTo('b');
  stepTo('c');
  expect(box).toHaveValue('c');
  expect(chosen).toEqual([]);
  act(() => void jest.advanceTimersByTime(1000));
  expect(chosen).toEqual(['c']);
});

test('Enter, leaving it and going away choose at once, and once', () => {
  const { chosen, box, stepTo, show, unmount } = draw();
  stepTo('b');
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(chosen).toEqual(['b']);
  show('b', false);
  stepTo('c');
  fireEvent.blur(box);
  expect(chosen).toEqual(['b', 'c']);
  show('c', false);
  stepTo('a');
  unmount();
  act(() => void jest.advanceTimersByTime(1000));
  expect(chosen).toEqual(['b', 'c', 'a']);
});

test('the mouse chooses at once; keys that come back to where they began choose nothing', () => {
  const { chosen, box, stepTo } = draw();
  stepTo('b');
  stepTo('a');
  act(() => void jest.advanceTimersByTime(1000));
  expect(chosen).toEqual([]);
  fireEvent.pointerDown(box);
  fireEvent.change(box, { target: { value: 'c' } });
  expect(chosen).toEqual(['c']);
});

test('what was chosen is shown while it is carried out; afterwards what came of it', () => {
  const { box, show } = draw();
  fireEvent.change(box, { target: { value: 'c' } });
  show('a', true);
  expect(box).toHaveValue('c');
  show('a', false);
  expect(box).toHaveValue('a');
});
