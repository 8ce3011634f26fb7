import { makeStyles } from '@fluentui/react-components';

/** Message bars one below the other: in a low pane they scroll, and leave room for what they speak of. */
export const useBarStyles = makeStyles({
  bars: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '45%',
    overflowY: 'auto',
    '& > *': { flexShrink: 0 },
    ':empty': { display: 'none' },
  },
});
