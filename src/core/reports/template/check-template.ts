import { exactGuesses } from '../../recognition/wording/header-lookup';
import { cellAddress } from '../../sheet/address';
import type { FieldId, RegisterId } from '../../registers/register';
import { registerIds } from '../../registers/register';
import { sumFields } from '../../totals/measures';
import type { ReportBooks } from '../report-books';
import { nearestName } from '../nearest-name';
import type { Unfilled } from '../report';
import { checkLiteral } from './check-literal';
import type { BlockCondition, Directive, Expression, RecordCondition } from './expression';
import type { TemplateLayout, TemplateNode } from './read-template';
import type { TemplateFault, TemplateFaultCode } from './template-fault';
import { fieldNamed, fieldNames, plainNames, registerNamed, settingNames } from './template-names';

/** What blocks around a place make known there. */
interface Surroundings {
  /** Registers of which one record is at hand. */
  readonly records: ReadonlySet<RegisterId>;
  /** `grants.programme`: what `by` blocks fix. */
  readonly fixed: ReadonlySet<string>;
  readonly hasUnit: boolean;
  readonly hasGroup: boolean;
}

/** What a template is checked against. */
export interface CheckSources {
  readonly books: ReportBooks;
  readonly params: Readonly<Record<string, string>>;
  /** The sheet is made for one unit. */
  readonly isForUnit: boolean;
}

export interface CheckedTemplate {
  readonly faults: readonly TemplateFault[];
  /** Conditions that no record meets, for the books say no such thing: a figure of theirs is 0, which may be right. */
  readonly unsaid: readonly Unfilled[];
}

/** Every fault of a template, in reading order: unknown names with the nearest known one, open blocks, figures that nothing supplies. */
export function checkTemplate(layout: TemplateLayout, sources: CheckSources): CheckedTemplate {
  const { books, params, isForUnit } = sources;
  const faults: TemplateFault[] = [...layout.faults];
  const unsaid: Unfilled[] = [];
  const columnBlocks = layout.columnBlocks;

  function checkNodes(nodes: readonly TemplateNode[], around: Surroundings): void {
    for (const node of nodes) {
      if (node.kind === 'row') {
        for (const { row, column, parts } of layout.cells.get(node.row) ?? []) {
          const cell = addressOf(layout, row, column);
          const block = columnBlocks.find(
            ({ firstColumn, lastColumn }) => firstColumn <= column && column <= lastColumn,
          );
          const here = block ? withColumns(block.directive, around) : around;
          for (const part of parts) if (typeof part !== 'string') checkPart(part, cell, here);
        }
        continue;
      }
      const { directive, cell, children, otherwise } = node;
      if (directive.kind === 'if') checkBlockCondition(directive.condition, cell, around);
      const inside = directive.kind === 'each' ? checkEach(directive, cell, around) : around;
      checkNodes(children, inside);
      checkNodes(otherwise, around);
    }
  }

  function checkPart(part: Directive, cell: string, around: Surroundings): void {
    if (part.kind === 'value') checkExpression(part.expression, cell, around);
    if (part.kind !== 'columns') return;
    const register = knownRegister(part.register, cell);
    if (register === null) return;
    knownField(register, part.by, cell);
    if (part.where) checkWhere(part.where, register, cell, around);
  }

  function checkEach(
    directive: Directive & { kind: 'each' },
    cell: string,
    around: Surroundings,
  ): Surroundings {
    const { by, where, sort } = directive;
    if (directive.register === 'unit') return { ...around, hasUnit: true, hasGroup: true };
    const register = knownRegister(directive.register, cell);
    if (register === null) return around;
    if (where) checkWhere(where, register, cell, around);
    if (sort) knownField(register, sort.field, cell);
    if (by === null) return { ...around, records: new Set([...around.records, register]), hasUnit: true };
    knownField(register, by, cell);
    const fixed = new Set([...around.fixed, by === 'unit' ? 'unit' : `${register}.${by}`]);
    return { ...around, fixed, hasGroup: true, hasUnit: around.hasUnit || by === 'unit' };
  }

  function checkExpression(expression: Expression, cell: string, around: Surroundings): void {
    if (expression.kind === 'path') checkPath(expression.path, cell, around);
    if (expression.kind !== 'measure') return;
    const register = knownRegister(expression.register, cell);
    if (register === null) return;
    const { measure, field, where } = expression;
    if (where) checkWhere(where, register, cell, around);
    if (field === null) {
      const needsField = measure === 'sum' || measure === 'avg' || measure === 'min' || measure === 'max';
      if (needsField) put(cell, 'not-a-number', register, null);
      return;
    }
    const known = knownField(register, field, cell);
    const counts = measure === 'count' || measure === 'people' || measure === 'units';
    if (known !== null && !counts) summable(register, known, cell);
  }

  function checkPath(path: readonly string[], cell: string, around: Surroundings): void {
    const [first = '', ...rest] = path;
    const name = rest.join('.');
    const whole = path.join('.');
    if (first === 'param') {
      if (!Object.hasOwn(params, name))
        put(cell, 'param-missing', name, nearestName(name, Object.keys(params)));
      return;
    }
    if (first === 'settings') {
      if (!settingNames.includes(name))
        put(cell, 'unknown-name', whole, near(name, settingNames, 'settings.'));
      return;
    }
    if (plainNames.some((one) => one === whole)) {
      if (first === 'group' && !around.hasGroup) put(cell, 'outside-block', whole, null);
      return;
    }
    if (first === 'unit') {
      const isName = name === 'name' || name === '';
      if (!isName && fieldNamed('units', name) === null)
        put(cell, 'unknown-field', whole, near(name, ['name', ...fieldNames('units')], 'unit.'));
      else if (!around.hasUnit) put(cell, 'outside-block', whole, null);
      else if (!isName && !books.has('units')) put(cell, 'register-missing', 'units', null);
      return;
    }
    if (rest.length === 0) {
      const known = [...plainNames, ...registerIds, 'unit.name'];
      put(cell, 'unknown-name', first, nearestName(first, known));
      return;
    }
    const register = knownRegister(first, cell);
    const field = register === null ? null : knownField(register, name, cell);
    if (register === null || field === null) return;
    const isFixed = around.fixed.has(whole) || (field === 'unit' && (around.fixed.has('unit') || isForUnit));
    if (around.records.has(register) || isFixed) return;
    if (!sumFields(register).includes(field)) put(cell, 'outside-block', whole, null);
    else summable(register, field, cell);
  }

  function checkWhere(
    condition: RecordCondition,
    register: RegisterId,
    cell: string,
    around: Surroundings,
  ): void {
    if (condition.kind === 'and' || condition.kind === 'or') {
      for (const part of condition.parts) checkWhere(part, register, cell, around);
      return;
    }
    const field = knownField(register, condition.field, cell);
    if (condition.kind !== 'compare') return;
    checkExpression(condition.value, cell, around);
    if (field === null || condition.value.kind !== 'literal') return;
    const { comparison, value } = condition;
    const checked = checkLiteral({ register, field, comparison, value: value.value, cell }, books);
    if (checked.unsaid) unsaid.push(checked.unsaid);
    if (checked.fault) put(cell, checked.fault.code, checked.fault.name, checked.fault.nearest);
  }

  function checkBlockCondition(condition: BlockCondition, cell: string, around: Surroundings): void {
    if (condition.kind === 'and' || condition.kind === 'or') {
      for (const part of condition.parts) checkBlockCondition(part, cell, around);
    } else if (condition.kind === 'filled') checkExpression(condition.value, cell, around);
    else {
      checkExpression(condition.left, cell, around);
      checkExpression(condition.right, cell, around);
    }
  }

  function knownRegister(name: string, cell: string): RegisterId | null {
    const register = registerNamed(name);
    if (register === null) put(cell, 'unknown-register', name, nearestName(name, registerIds));
    else if (!books.has(register)) put(cell, 'register-missing', name, nearestName(name, books.registers));
    else return register;
    return null;
  }

  function knownField(register: RegisterId, name: string, cell: string): FieldId | null {
    const field = fieldNamed(register, name);
    if (field === null) put(cell, 'unknown-field', `${register}.${name}`, nearField(register, name));
    return field;
  }

  /** A figure needs a number, and at least one table with that column. */
  function summable(register: RegisterId, field: FieldId, cell: string): void {
    const whole = `${register}.${field}`;
    if (!sumFields(register).includes(field)) {
      put(cell, 'not-a-number', whole, null);
      return;
    }
    const tables = new Set(books.records(register).records.map(({ columns }) => columns));
    if ([...tables].some((columns) => columns.has(field))) return;
    const others = sumFields(register).filter((one) => [...tables].some((columns) => columns.has(one)));
    put(cell, 'field-missing', whole, near(field, others, `${register}.`));
  }

  function put(cell: string, code: TemplateFaultCode, name: string, nearest: string | null): void {
    if (!faults.some((one) => one.cell === cell && one.code === code && one.name === name))
      faults.push({ cell, code, name, nearest });
  }

  checkNodes(layout.nodes, {
    records: new Set(),
    fixed: new Set(),
    hasUnit: isForUnit,
    hasGroup: isForUnit,
  });
  return { faults, unsaid };
}

function withColumns(directive: Directive & { kind: 'columns' }, around: Surroundings): Surroundings {
  const { register, by } = directive;
  return { ...around, fixed: new Set([...around.fixed, `${register}.${by}`]), hasGroup: true };
}

function near(name: string, known: readonly string[], prefix: string): string | null {
  const nearest = nearestName(name, known);
  return nearest === null ? null : prefix + nearest;
}

/** The field that a column of that heading would be (`soTien`), else the one that is spelt most alike. */
function nearField(register: RegisterId, name: string): string | null {
  const known = fieldNames(register);
  const heading = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' ');
  const [meant] = exactGuesses(heading)
    .filter(({ field }) => known.includes(field))
    .sort((a, b) => b.strength - a.strength);
  return meant ? `${register}.${meant.field}` : near(name, known, `${register}.`);
}

function addressOf({ grid }: TemplateLayout, row: number, column: number): string {
  return `${grid.sheet}!${cellAddress(row, column)}`;
}
