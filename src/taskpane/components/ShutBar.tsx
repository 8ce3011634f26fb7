import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { CellRef } from '../../core/sheet/address';
import { useTranslation } from '../translation';

interface ShutBarProps {
  /** The cells that protected sheets keep as they are. */
  readonly cells: readonly CellRef[];
  readonly isBusy: boolean;
  onPlanAgain(): void;
}

/** What a mending leaves alone because sheets are protected, and what is to be done where it should not: unprotect them, then look again. */
export function ShutBar({ cells, isBusy, onPlanAgain }: ShutBarProps) {
  const { t } = useTranslation();
  if (cells.length === 0) return null;
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t('shutCells', cells.length, sheets)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={isBusy} onClick={onPlanAgain}>
          {t('planAgain')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
