import { createRoot } from 'react-dom/client';
import { Preview } from './Preview';

const container = document.getElementById('preview');
if (!container) throw new Error('no element #preview');
createRoot(container).render(<Preview />);
