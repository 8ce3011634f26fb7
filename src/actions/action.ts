import type { Text } from '../core/language';
import type { Result } from '../core/result';
import type { CancelSignal, Host } from '../core/workbook';

/** How far an action has come. */
export interface ActionProgress {
  readonly phase: 'reading' | 'recognizing' | 'checking' | 'matching' | 'writing';
  /** What is being looked at: a sheet's name, a rule's id while checking, a part of the work while matching. */
  readonly what: string;
  /** 0 to 1 over the whole action; never goes back. */
  readonly fraction: number;
}

/** How a caller follows and stops an action. */
export interface ActionControl {
  readonly signal?: CancelSignal;
  onProgress?(progress: ActionProgress): void;
}

/** Something a user can ask for; pane, ribbon and tests run the same object. A stopped action answers `cancelled`. */
export interface Action<Input, Output> {
  readonly id: string;
  readonly title: Text;
  run(host: Host, input: Input, control?: ActionControl): Promise<Result<Output>>;
}
