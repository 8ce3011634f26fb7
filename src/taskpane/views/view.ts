import type { ComponentType, ReactElement } from 'react';
import type { Language } from '../../core/language';
import type { Host } from '../../core/workbook';
import type { Messages } from '../../messages/translator';
import type { FindingList } from '../use-finding-list';
import type { Layouts } from '../use-layouts';
import type { ReviewState } from '../use-review';

/** What every view of the pane gets. */
export interface ViewProps {
  readonly host: Host;
  /** Today as an Excel serial. */
  readonly today: () => number;
  readonly state: ReviewState;
  readonly list: FindingList;
  readonly layouts: Layouts;
  /** False while another view is shown; a view stays as it was left. */
  readonly isShown: boolean;
  /** Says a text to a screen reader. */
  onAnnounce(text: string): void;
  onLanguage(language: Language): void;
}

/** The keys of messages without parameters. */
export type PlainKey = {
  [Key in keyof Messages]: Messages[Key] extends string ? Key : never;
}[keyof Messages];

/** One view of the pane: a file of its own and a line in `index.ts`. */
export interface View {
  readonly id: string;
  readonly title: PlainKey;
  readonly icon: ReactElement;
  readonly shownIcon: ReactElement;
  readonly Component: ComponentType<ViewProps>;
  /** The button that starts the check stands below it. */
  readonly hasCheckBar?: boolean;
  /** Once there was a check it offers the next one itself, in less room. */
  readonly offersNextCheck?: boolean;
  /** A number at the icon, such as the findings; null for none. */
  count?(props: Pick<ViewProps, 'state' | 'list'>): number | null;
}
