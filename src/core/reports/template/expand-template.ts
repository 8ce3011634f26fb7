import type { FieldId, RegisterId } from '../../registers/register';
import { compareNames } from '../../vietnamese/compare-names';
import { readField } from '../read-field';
import { groupBy, type BookRecord, type RecordSet } from '../record-set';
import type { ReportBooks } from '../report-books';
import type { Evaluator } from './evaluate';
import type { Directive } from './expression';
import type { TemplateNode } from './read-template';
import { groupScope, recordScope, unitScope, type Scope } from './scope';
import { fieldNamed, registerNamed } from './template-names';

/** One repetition of a block; `first` to `last` are its lines. */
export interface BlockInstance {
  readonly block: number;
  first: number;
  last: number;
}

/** A row as it will stand: the template's row that it is made of, and what it speaks of. */
export interface Line {
  readonly row: number;
  readonly scope: Scope;
  /** The repetitions around it, the outermost first. */
  readonly instances: readonly BlockInstance[];
  /** Stands in for a block without records, so that formulas over it have a row: its markers stay empty. */
  readonly isBlank: boolean;
  /** A printed page begins here. */
  readonly startsPage: boolean;
}

export interface ExpandSources {
  readonly books: ReportBooks;
  readonly evaluator: Evaluator;
  /** Whether some formula names rows of the block only: then a block without records leaves one empty repetition. */
  keepsEmptyRow(block: TemplateNode & { kind: 'block' }): boolean;
}

/** Repeats the blocks of a template for their records: the rows of the filled sheet, from top to bottom. */
export function expandTemplate(
  nodes: readonly TemplateNode[],
  root: Scope,
  { books, evaluator, keepsEmptyRow }: ExpandSources,
): Line[] {
  const lines: Line[] = [];
  /** Repetitions so far per block, over all of its outer ones. */
  const counted = new Map<number, number>();

  function walk(
    list: readonly TemplateNode[],
    scope: Scope,
    instances: readonly BlockInstance[],
    isBlank: boolean,
    startsPage: boolean,
  ): void {
    let breaks = startsPage;
    for (const node of list) {
      if (node.kind === 'row') {
        lines.push({ row: node.row, scope, instances, isBlank, startsPage: breaks });
        breaks = false;
        continue;
      }
      const before = lines.length;
      if (node.directive.kind === 'if') {
        const holds = !isBlank && evaluator.holds(node.directive.condition, scope);
        walk(holds ? node.children : node.otherwise, scope, instances, isBlank, breaks);
      } else repeat(node, node.directive, scope, instances, isBlank, breaks);
      if (lines.length > before) breaks = false;
    }
  }

  function repeat(
    node: TemplateNode & { kind: 'block' },
    directive: Directive & { kind: 'each' },
    scope: Scope,
    instances: readonly BlockInstance[],
    isBlank: boolean,
    startsPage: boolean,
  ): void {
    const scopes = isBlank ? [] : scopesOf(directive, scope, node.id);
    const isEmpty = scopes.length === 0;
    if (isEmpty && !keepsEmptyRow(node)) return;
    for (const [index, inner] of (isEmpty ? [scope] : scopes).entries()) {
      const instance: BlockInstance = { block: node.id, first: lines.length, last: lines.length };
      const breaks = index === 0 ? startsPage : directive.breaksPages;
      walk(node.children, inner, [...instances, instance], isEmpty, breaks);
      instance.last = lines.length - 1;
    }
  }

  function scopesOf(directive: Directive & { kind: 'each' }, scope: Scope, block: number): Scope[] {
    const next = (): [number, number] => {
      const total = (counted.get(block) ?? 0) + 1;
      counted.set(block, total);
      return [0, total];
    };
    const numbered = (index: number): [number, number] => [index + 1, next()[1]];
    if (directive.register === 'unit') {
      return unitNames(books, scope).map((unit, index) => unitScope(scope, unit, ...numbered(index)));
    }
    const register = registerNamed(directive.register);
    if (register === null) return [];
    const set = evaluator.where(scope.recordsOf(register), directive.where, scope);
    const by = directive.by === null ? null : fieldNamed(register, directive.by);
    if (by !== null) {
      return groupBy(set, by).map((group, index) => groupScope(scope, register, by, group, numbered(index)));
    }
    return sorted(set, register, directive.sort).map((record, index) =>
      recordScope(scope, register, record, numbered(index)),
    );
  }

  function sorted(
    set: RecordSet,
    register: RegisterId,
    sort: (Directive & { kind: 'each' })['sort'],
  ): readonly BookRecord[] {
    const field = sort === null ? null : fieldNamed(register, sort.field);
    if (sort === null || field === null) return set.records;
    const sign = sort.isDescending ? -1 : 1;
    const keyed = set.records.map((record) => ({ record, value: readField(books, record, field) }));
    return keyed.sort((a, b) => sign * compareValues(field, a.value, b.value)).map(({ record }) => record);
  }

  walk(nodes, root, [], false, false);
  return lines;
}

function compareValues(field: FieldId, a: string | number | boolean, b: string | number | boolean): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number') return -1;
  if (typeof b === 'number') return 1;
  return field === 'fullName'
    ? compareNames(String(a), String(b))
    : String(a).localeCompare(String(b), 'vi', { numeric: true });
}

/** The one unit that the place is about, else every unit of the catalogue, else those that records name. */
function unitNames(books: ReportBooks, scope: Scope): readonly string[] {
  if (scope.unit !== null) return [scope.unit];
  if (books.units) return books.units.names;
  const names = books.registers.flatMap((register) =>
    groupBy(scope.recordsOf(register), 'unit').map(({ value }) => value),
  );
  return [...new Set(names)].filter((name) => name !== '');
}
