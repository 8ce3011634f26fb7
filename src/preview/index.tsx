import { createRoot } from 'react-dom/client';
import { Preview } from './Preview';
import { openSample } from './session';

/** Opens the sample and shows it. */
async function start(): Promise<void> {
  const container = document.getElementById('preview');
  if (!container) throw new Error('no element #preview');
  const first = await openSample();
  createRoot(container).render(<Preview first={first} />);
}

void start();
