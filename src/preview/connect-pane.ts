import { connectWindow } from '../stand-in/hosts/connect-window';
import type { FrameWithHost } from './session';

// Runs in the pane's frame before office.js: from here on the frame is a task pane of Excel.
const connection = (window.parent as FrameWithHost).soatSoHost;
if (connection) connectWindow(window, connection);
