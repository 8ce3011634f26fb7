import { createRoot } from 'react-dom/client';
import { createExcelHost } from '../excel/excel-host';
import { App } from './App';

/** Whether Excel's own theme is dark; undefined where Excel does not say (on the web). */
function officeIsDark(): boolean | undefined {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? '');
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

void Office.onReady(() => {
  const container = document.getElementById('pane');
  if (!container) throw new Error('no element #pane');
  const isDark = officeIsDark();
  const host = createExcelHost((version) => Office.context.requirements.isSetSupported('ExcelApi', version));
  createRoot(container).render(
    <App
      host={host}
      theme={isDark === undefined ? undefined : isDark ? 'dark' : 'light'}
      storagePartition={Office.context.partitionKey}
      startsWithCheck={new URLSearchParams(window.location.search).get('action') === 'check'}
    />,
  );
});
