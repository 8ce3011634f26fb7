import { makeStyles, tokens } from '@fluentui/react-components';

/**
 * How a list looks whose focus stays on the list itself while its cursor goes from row to row: the ring is drawn around the cursor's
 * row, whose ground would cover a ring within the list.
 */
export const useCursorStyles = makeStyles({
  list: {
    outlineStyle: 'none',
    ':focus-visible [aria-selected="true"] > *': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  cursor: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
});
