import { useRef, useState } from 'react';
import { openReconciliation, rememberReconciliation, writeReconciliation } from '../actions';
import type { ActionControl, ActionProgress } from '../actions/action';
import { reconcileTables, type BookToReconcile } from '../actions/reconcile-book';
import type { RememberInput } from '../actions/remember-reconciliation';
import type { MemoryEntry } from '../core/memory';
import { decisionKind, decisionsIn, type Decision } from '../core/reconciliation/decisions';
import { itemNoteKind, itemNotesIn, type ItemNote } from '../core/reconciliation/item-notes';
import type { SideName } from '../core/reconciliation/pool';
import type { Reconciliation, ReconcileOptions } from '../core/reconciliation/reconcile';
import { recordKey } from '../core/reconciliation/record-key';
import { openItemKind, openItemsIn, openItemsOf } from '../core/reconciliation/roll-forward';
import {
  prepare,
  review,
  signedContent,
  signOffKind,
  signOffStanding,
  type SignOffStanding,
} from '../core/reconciliation/sign-off';
import type { Problem } from '../core/result';
import type { Host, WrittenSheet } from '../core/workbook';
import { toldSeldom } from './told-seldom';

export interface ReconciliationState {
  readonly book: BookToReconcile | null;
  /** Which side each table is, by its id; a table that is not in it is not used. */
  readonly sides: ReadonlyMap<string, SideName>;
  readonly options: ReconcileOptions;
  readonly result: Reconciliation | null;
  readonly standing: SignOffStanding | null;
  readonly memory: readonly MemoryEntry[];
  readonly isBusy: boolean;
  /** How far reading, matching or writing has come; null where nothing of it runs. */
  readonly progress: ActionProgress | null;
  readonly problem: Problem | null;
  /** Reads the lists; those of a reconciliation that stands are reconciled anew. */
  open(): Promise<void>;
  setSide(table: string, side: SideName | null): void;
  setOptions(options: ReconcileOptions): void;
  /** Reads the lists anew and reconciles them. */
  run(): Promise<void>;
  /** Keeps a person's word on groups of nodes and reconciles anew; answers whether it is kept. */
  decide(word: Decision['word'], groups: readonly DecidedNodes[], by: string): Promise<boolean>;
  note(note: Omit<ItemNote, 'kind' | 'at'>): Promise<boolean>;
  sign(as: 'prepare' | 'review', by: string): Promise<boolean>;
  closePeriod(period: string): Promise<number | null>;
  /** Answers the sheets written, the statement first; null where it could not be. */
  write(overwriteEdited: boolean): Promise<readonly WrittenSheet[] | null>;
  /** Stops what runs; what stood before stands on. */
  stop(): void;
  dismissProblem(): void;
}

/** Nodes that a decision is about, and the score of the suggestion that they were. */
export interface DecidedNodes {
  readonly nodes: readonly number[];
  readonly score: number | null;
}

/** Everything that the view “Đối chiếu” asks of the host, and what came of it. */
export function useReconciliation(host: Host, today: () => number): ReconciliationState {
  const [book, setBook] = useState<BookToReconcile | null>(null);
  const [memory, setMemory] = useState<readonly MemoryEntry[]>([]);
  const [sides, setSides] = useState<ReadonlyMap<string, SideName>>(new Map());
  const [options, setOptions] = useState<ReconcileOptions>({ tolerance: 0, days: 0 });
  const [result, setResult] = useState<Reconciliation | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [defect, setDefect] = useState<unknown>(null);
  const [progress, setProgress] = useState<ActionProgress | null>(null);
  const latest = useRef(0);
  const running = useRef<AbortController | null>(null);
  // A defect inside a promise reaches the error boundary only by being thrown while rendering.
  if (defect !== null) throw defect;

  const busily = async <T>(work: (control: ActionControl) => Promise<T>): Promise<T | null> => {
    const turn = (latest.current += 1);
    const controller = new AbortController();
    running.current = controller;
    setIsBusy(true);
    setProblem(null);
    try {
      return await work({ signal: controller.signal, onProgress: toldSeldom(setProgress) });
    } catch (error) {
      setDefect(error);
      return null;
    } finally {
      if (turn === latest.current) {
        setIsBusy(false);
        setProgress(null);
      }
    }
  };

  /** What is worth telling of a problem: not that a person stopped the work. */
  const tell = (found: Problem) => {
    if (found.code !== 'cancelled') setProblem(found);
  };

  /** The lists reconciled; null where a side is missing, and where it could not be done or was stopped. */
  const reconciled = async (
    of: BookToReconcile,
    chosen: ReadonlyMap<string, SideName>,
    known: readonly MemoryEntry[],
    control: ActionControl,
  ): Promise<Reconciliation | null> => {
    const side = (name: SideName) => of.tables.filter(({ table }) => chosen.get(table.id) === name);
    const both = { approved: side('approved'), paid: side('paid') };
    if (both.approved.length === 0 || both.paid.length === 0) return null;
    const done = await reconcileTables({ book: of, sides: both, options, memory: known }, control);
    if (done.ok) return done.value;
    tell(done.problem);
    return null;
  };

  const read = async (reconcilesNow: boolean) => {
    await busily(async (control) => {
      const opened = await openReconciliation.run(host, { today: today() }, control);
      if (!opened.ok) return tell(opened.problem);
      const { proposed, content, tables } = opened.value;
      const known = new Set(tables.map(({ table }) => table.id));
      const isKept = sides.size > 0 && [...sides.keys()].every((id) => known.has(id));
      const chosen = isKept
        ? sides
        : new Map<string, SideName>([
            ...proposed.approved.map(({ table }) => [table.id, 'approved'] as const),
            ...proposed.paid.map(({ table }) => [table.id, 'paid'] as const),
          ]);
      const found =
        result || reconcilesNow ? await reconciled(opened.value, chosen, content.memory, control) : null;
      if (control.signal?.aborted) return;
      setBook(opened.value);
      setMemory(content.memory);
      setSides(chosen);
      setResult(found);
    });
  };

  /** Keeps entries of a kind; what they say then holds. */
  const remember = async (kind: RememberInput['kind'], entries: readonly MemoryEntry[]) =>
    busily(async (control) => {
      const kept = await rememberReconciliation.run(host, { memory, kind, entries });
      if (!kept.ok) {
        tell(kept.problem);
        return false;
      }
      setMemory(kept.value);
      if (kind === decisionKind && book) {
        const found = await reconciled(book, sides, kept.value, control);
        // What is kept is kept: stopped here, the old result says it at the next reading.
        if (found) setResult(found);
      }
      return true;
    }).then((isKept) => isKept === true);

  const now = () => new Date().toISOString();

  return {
    book,
    sides,
    options,
    result,
    standing: result && signOffStanding(memory, signedContent(result)),
    memory,
    isBusy,
    progress,
    problem,
    open: () => read(false),
    setSide: (table, side) => {
      const chosen = new Map(sides);
      if (side === null) chosen.delete(table);
      else chosen.set(table, side);
      setSides(chosen);
    },
    setOptions,
    run: () => read(true),
    decide: async (word, groups, by) => {
      if (!result) return false;
      const decisions = groups.map(({ nodes, score }): Decision => ({
        kind: decisionKind,
        word,
        records: nodes.map((node) => recordKey(result.pool, node)),
        by,
        at: now(),
        score,
        note: '',
      }));
      return remember(decisionKind, [...decisionsIn(memory), ...decisions].map(asEntry));
    },
    note: async (note) => {
      const others = [...itemNotesIn(memory).values()].filter(({ item }) => item !== note.item);
      return remember(itemNoteKind, [...others, { ...note, kind: itemNoteKind, at: now() }].map(asEntry));
    },
    sign: async (as, by) => {
      if (!result) return false;
      const content = signedContent(result);
      const { signOff } = signOffStanding(memory, content);
      const signed =
        as === 'prepare'
          ? prepare(content, { name: by, at: now() })
          : signOff && review(signOff, { name: by, at: now() });
      return signed ? remember(signOffKind, [asEntry(signed)]) : false;
    },
    closePeriod: async (period) => {
      if (!result) return null;
      const before = new Map(
        openItemsIn(memory).map((item) => [JSON.stringify(item.records), item.firstSeen]),
      );
      const items = openItemsOf(result, period).map((item) => ({
        ...item,
        firstSeen: before.get(JSON.stringify(item.records)) ?? period,
      }));
      return (await remember(openItemKind, items.map(asEntry))) ? items.length : null;
    },
    write: (overwriteEdited) =>
      busily(async (control) => {
        if (!result || !book) return null;
        const content = { ...book.content, memory };
        const written = await writeReconciliation.run(
          host,
          { result, content, day: today(), overwriteEdited },
          control,
        );
        if (written.ok) return written.value;
        tell(written.problem);
        return null;
      }),
    stop: () => running.current?.abort(),
    dismissProblem: () => setProblem(null),
  };
}

/** A typed entry as the memory keeps it: a plain object of JSON. */
function asEntry<T extends { readonly kind: string }>(entry: T): MemoryEntry {
  return { ...entry };
}
