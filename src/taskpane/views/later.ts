import { lazy, type ComponentType } from 'react';
import type { ViewProps } from './view';

/** A view that is loaded when it is first shown, so that the pane opens without waiting for it. */
export function later(load: () => Promise<ComponentType<ViewProps>>): ComponentType<ViewProps> {
  return lazy(async () => ({ default: await load() }));
}
