import {
  ClipboardTextLtr20Filled,
  ClipboardTextLtr20Regular,
  DocumentText20Filled,
  DocumentText20Regular,
  TableCalculator20Filled,
  TableCalculator20Regular,
  Scales20Filled,
  Scales20Regular,
  Settings20Filled,
  Settings20Regular,
  TableSearch20Filled,
  TableSearch20Regular,
} from '@fluentui/react-icons';
import { FindingsView } from './FindingsView';
import { OverviewView } from './OverviewView';
import { later } from './later';
import type { View } from './view';

/** The views of the pane in the order of its navigation. */
export const views: readonly View[] = [
  {
    id: 'overview',
    title: 'overview',
    icon: <TableSearch20Regular />,
    shownIcon: <TableSearch20Filled />,
    Component: OverviewView,
    hasCheckBar: true,
  },
  {
    id: 'findings',
    title: 'findingsShort',
    icon: <ClipboardTextLtr20Regular />,
    shownIcon: <ClipboardTextLtr20Filled />,
    Component: FindingsView,
    hasCheckBar: true,
    offersNextCheck: true,
    count: ({ state, list }) => (state.isChecked ? list.all.length : null),
  },
  {
    id: 'totals',
    title: 'totals',
    icon: <TableCalculator20Regular />,
    shownIcon: <TableCalculator20Filled />,
    Component: later(async () => (await import('./TotalsView')).TotalsView),
  },
  {
    id: 'reconcile',
    title: 'reconcile',
    icon: <Scales20Regular />,
    shownIcon: <Scales20Filled />,
    Component: later(async () => (await import('./ReconcileView')).ReconcileView),
  },
  {
    id: 'reports',
    title: 'reports',
    icon: <DocumentText20Regular />,
    shownIcon: <DocumentText20Filled />,
    Component: later(async () => (await import('./ReportsView')).ReportsView),
  },
  {
    id: 'settings',
    title: 'settings',
    icon: <Settings20Regular />,
    shownIcon: <Settings20Filled />,
    Component: later(async () => (await import('./SettingsView')).SettingsView),
  },
];
