import { Caption1, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { mapColors, mapKinds, mapSheet } from '../../core/recognition/sheet-map';
import type { RecognizedTable } from '../../core/recognition/recognized-table';
import { useMemo } from 'react';
import { useTranslation } from '../translation';
import type { SheetMaps } from '../use-sheet-maps';

const useStyles = makeStyles({
  switch: {
    marginLeft: '-8px',
    '& label': {
      paddingBlock: '5px',
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      alignSelf: 'center',
    },
  },
  legend: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 12px',
  },
  item: { display: 'flex', alignItems: 'center', gap: '6px' },
  swatch: {
    width: '14px',
    height: '14px',
    flexShrink: 0,
    border: '1px solid #767676',
    // The colour itself is what the legend tells.
    forcedColorAdjust: 'none',
  },
});

interface SheetMapSwitchProps {
  readonly sheet: string;
  /** All tables of the sheet. */
  readonly tables: readonly RecognizedTable[];
  readonly maps: SheetMaps;
  readonly isBusy: boolean;
}

/** Colours the sheet by what each part was taken for, and says what each colour means. */
export function SheetMapSwitch({ sheet, tables, maps, isBusy }: SheetMapSwitchProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const isShown = maps.shown.includes(sheet);
  const kinds = useMemo(
    () => (isShown ? new Set(mapSheet(tables).map(({ kind }) => kind)) : new Set()),
    [isShown, tables],
  );
  return (
    <div>
      <Switch
        className={styles.switch}
        label={t('sheetMap')}
        aria-label={t('sheetMapOf', sheet)}
        checked={isShown}
        disabled={isBusy || maps.isBusy}
        onChange={(_, { checked }) => maps.toggle(sheet, checked)}
      />
      {isShown && (
        <ul className={styles.legend} aria-label={t('mapLegend')}>
          {mapKinds
            .filter((kind) => kinds.has(kind))
            .map((kind) => (
              <li key={kind} className={styles.item}>
                <span className={styles.swatch} style={{ backgroundColor: mapColors[kind] }} aria-hidden />
                <Caption1>{t('mapKind', kind)}</Caption1>
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}
