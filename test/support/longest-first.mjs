import Sequencer from '@jest/test-sequencer';

/** Tests that drive another program take longest by far. */
const longest = ['browser', 'libreoffice'];

/**
 * The longest files first, so that no worker is left with one when the others are done: until jest has measured them, on a fresh machine,
 * it takes a large file for a long one.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ context }) => {
      const place = longest.indexOf(context.config.displayName?.name);
      return place < 0 ? longest.length : place;
    };
    return [...super.sort(tests)].sort((one, two) => rank(one) - rank(two));
  }
}
