import { fieldCatalogue } from '../../registers/field-catalogue';
import type { FieldId, RegisterId } from '../../registers/register';
import { cellAddress } from '../../sheet/address';
import type { ReportBooks } from '../report-books';
import type { Unfilled } from '../report';
import type { BlockCondition, Directive, Expression, RecordCondition } from './expression';
import type { TemplateLayout } from './read-template';
import { fieldNamed, registerNamed } from './template-names';

/** Every expression of a marker, also those within conditions. */
function expressionsOf(directive: Directive): Expression[] {
  switch (directive.kind) {
    case 'value':
      return withConditions(directive.expression);
    case 'if':
      return ofBlockCondition(directive.condition);
    case 'each':
    case 'columns':
      return directive.where ? ofCondition(directive.where) : [];
    case 'else':
    case 'end':
      return [];
  }
}

function withConditions(expression: Expression): Expression[] {
  const where = expression.kind === 'measure' ? expression.where : null;
  return [expression, ...(where ? ofCondition(where) : [])];
}

function ofCondition(condition: RecordCondition): Expression[] {
  if (condition.kind === 'filled') return [];
  return condition.kind === 'compare'
    ? withConditions(condition.value)
    : condition.parts.flatMap(ofCondition);
}

function ofBlockCondition(condition: BlockCondition): Expression[] {
  if (condition.kind === 'filled') return withConditions(condition.value);
  if (condition.kind === 'compare')
    return [...withConditions(condition.left), ...withConditions(condition.right)];
  return condition.parts.flatMap(ofBlockCondition);
}

/** Names of the parameters that a template asks for. */
export function usedParams(layout: TemplateLayout): string[] {
  const names = allDirectives(layout).flatMap(({ directive }) =>
    expressionsOf(directive).flatMap((one) =>
      one.kind === 'path' && one.path[0] === 'param' ? [one.path.slice(1).join('.')] : [],
    ),
  );
  return [...new Set(names)];
}

/** Markers of single records whose column no table has: their cells stay empty. */
export function unfilledOf(layout: TemplateLayout, books: ReportBooks): Unfilled[] {
  return allDirectives(layout).flatMap(({ cell, directive }) =>
    expressionsOf(directive).flatMap((one): Unfilled[] => {
      if (one.kind !== 'path') return [];
      const register = registerNamed(one.path[0] ?? '');
      const field = register === null ? null : fieldNamed(register, one.path.slice(1).join('.'));
      if (register === null || field === null || isSaid(books, register, field)) return [];
      const { vi, en } = fieldCatalogue[field].title;
      return [
        {
          cell,
          field: `${register}.${field}`,
          why: { vi: `không bảng nào có cột “${vi}”`, en: `no table has the column “${en}”` },
        },
      ];
    }),
  );
}

/** Fields that are told otherwise than by their own column. */
const toldOtherwise: Partial<Record<FieldId, readonly FieldId[]>> = {
  birthYear: ['birthDate'],
  birthDate: ['birthYear'],
};

function isSaid(books: ReportBooks, register: RegisterId, field: FieldId): boolean {
  if (field === 'unit') return true;
  const tables = new Set(books.records(register).records.map(({ columns }) => columns));
  const fields = [field, ...(toldOtherwise[field] ?? [])];
  return [...tables].some((columns) => fields.some((one) => columns.has(one)));
}

function allDirectives({ cells, grid }: TemplateLayout): { cell: string; directive: Directive }[] {
  return [...cells.values()]
    .flat()
    .flatMap(({ row, column, parts }) =>
      parts.flatMap((part) =>
        typeof part === 'string'
          ? []
          : [{ cell: `${grid.sheet}!${cellAddress(row, column)}`, directive: part }],
      ),
    );
}
