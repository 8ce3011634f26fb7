import type { HostConnection } from '../stand-in/hosts/connect-window';

/** Where the preview page puts the host for the pane's frame to find. */
export interface FrameWithHost {
  soatSoHost?: HostConnection;
}
