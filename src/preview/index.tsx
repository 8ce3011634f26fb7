import { createRoot } from 'react-dom/client';
import { Preview } from './Preview';
import { openSample, publishHost } from './session';

/** Opens the sample and shows it. */
async function start(): Promise<void> {
  const container = document.getElementById('preview');
  if (!container) throw new Error('no element #preview');
  const first = await openSample();
  publishHost(first);
  createRoot(container).render(<Preview first={first} />);
}

void start();
