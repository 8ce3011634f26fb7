import { Caption1, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { addressOfCells } from '../../actions/address-of-cells';
import type { CellRef } from '../../core/sheet/address';
import { cellKey } from '../../core/writes/cell-write';
import type { SkippedFix, SkipReason } from '../../core/writes/mending';
import { useTranslation } from '../translation';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  lines: { maxHeight: '88px', overflowY: 'auto', overflowWrap: 'anywhere' },
});

interface Group {
  readonly sheet: string;
  readonly why: SkipReason;
  readonly cells: Map<string, CellRef>;
}

/** Every cell that a mending leaves alone, by sheet and reason; folded, the line says how many. */
export function SkippedFixes({ skipped }: { readonly skipped: readonly SkippedFix[] }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const groups = useMemo(() => groupsOf(skipped), [skipped]);
  const count = new Set(skipped.map(({ cell }) => cellKey(cell))).size;
  if (count === 0) return null;
  return (
    <Disclosure summary={t('skippedTitle', count)}>
      <div className={styles.lines} tabIndex={0}>
        {groups.map(({ sheet, why, cells }) => (
          <Caption1 block key={`${why} ${sheet}`}>
            {t('skippedCells', sheet, t('skipReason', why), cells.size, addressesOf(cells))}
          </Caption1>
        ))}
      </div>
    </Disclosure>
  );
}

function groupsOf(skipped: readonly SkippedFix[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { cell, why } of skipped) {
    const key = `${why} ${cell.sheet}`;
    const group = groups.get(key) ?? { sheet: cell.sheet, why, cells: new Map() };
    groups.set(key, group);
    group.cells.set(cellKey(cell), cell);
  }
  return [...groups.values()];
}

function addressesOf(cells: Group['cells']): string {
  // Those below each other follow each other: they are joined.
  const downColumns = [...cells.values()].sort((a, b) => a.column - b.column || a.row - b.row);
  return addressOfCells(downColumns).address.replaceAll(',', ', ');
}
