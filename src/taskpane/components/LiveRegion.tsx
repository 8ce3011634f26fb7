import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says a text to a screen reader without showing it; the focus stays where it is. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <div className={useStyles().hidden} role="status" aria-live="polite">
      {text}
    </div>
  );
}
