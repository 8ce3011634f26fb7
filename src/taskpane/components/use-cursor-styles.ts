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
      // Forced colours leave no ground or shadow to tell by: the cursor alone is dashed, with the focus it is framed.
      '@media (forced-colors: active)': { outline: '3px solid Highlight', outlineOffset: '-3px' },
    },
  },
  cursor: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '1px dashed CanvasText', outlineOffset: '-2px' },
  },
});
