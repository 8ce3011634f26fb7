import type { RegisterId } from '../../registers/register';
import { sumFields } from '../../totals/measures';
import type { Directive, Path } from './expression';
import type { TemplateLayout, TemplateNode } from './read-template';
import { fieldNamed, registerNamed } from './template-names';

/**
 * Puts rows that can only mean one line per record, or per unit, into a block of their own: a row with `{{grants.fullName}}` outside of
 * any block is repeated for each grant; one with `{{unit.name}}` beside other markers for each unit (unless the sheet is made for one).
 */
export function withImplicitBlocks(layout: TemplateLayout, isForUnit: boolean): TemplateNode[] {
  let id = 1_000_000;
  return layout.nodes.map((node): TemplateNode => {
    if (node.kind !== 'row') return node;
    const register = repeatedFor(layout, node.row, isForUnit);
    if (register === null) return node;
    const [first] = layout.cells.get(node.row)!;
    const directive = {
      kind: 'each',
      register,
      by: null,
      where: null,
      sort: null,
      breaksPages: false,
    } as const;
    const cell = `${layout.grid.sheet}!${first!.row + 1}`;
    return { kind: 'block', id: id++, directive, cell, children: [node], otherwise: [] };
  });
}

function repeatedFor(layout: TemplateLayout, row: number, isForUnit: boolean): RegisterId | 'unit' | null {
  const cells = layout.cells.get(row) ?? [];
  const paths = cells.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      typeof part !== 'string' && part.kind === 'value' && part.expression.kind === 'path'
        ? [part.expression.path]
        : [],
    ),
  );
  const fixed = layout.columnBlocks.map(
    ({ directive }: { directive: Directive & { kind: 'columns' } }) => directive,
  );
  const registers = new Set(
    paths.flatMap((path) => {
      const register = recordPath(path);
      const isFixed = fixed.some((one) => one.register === path[0] && one.by === path[1]);
      return register === null || isFixed ? [] : [register];
    }),
  );
  if (registers.size === 1) return [...registers][0]!;
  const isOfUnit = paths.some(([first]) => first === 'unit');
  return registers.size === 0 && isOfUnit && cells.length > 1 && !isForUnit ? 'unit' : null;
}

/** The register whose single records the name belongs to; null for a figure. */
function recordPath([first = '', ...rest]: Path): RegisterId | null {
  const register = registerNamed(first);
  const field = register === null ? null : fieldNamed(register, rest.join('.'));
  if (register === null || field === null) return null;
  return sumFields(register).includes(field) ? null : register;
}
