import type { CategoryColumn } from './category-column';
import { programmeIn, readProgramme } from './programme';
import type { RecognizedTable } from '../recognized-table';
import { leastSureness, readRound, type ContextField, type TableContext } from './table-context';

/** Where a record's programme, round or giver is said. */
export const saidSources = { none: 0, own: 1, section: 2, title: 3 } as const;

/** What each record says in a field, by itself or through what stands above it. */
export interface SaidColumn extends CategoryColumn {
  /** One of `saidSources` per record. */
  readonly sources: Uint8Array;
}

/** The record's own cell wins, then the section above it, then titles and the sheet's name where they are sure enough. */
export function readSaidColumn(
  table: RecognizedTable,
  field: ContextField,
  own: CategoryColumn,
  context: TableContext,
): SaidColumn {
  const ids = own.ids.slice();
  const sources = new Uint8Array(ids.length);
  const texts = [...own.texts];
  const idOf = (text: string): number => {
    const known = texts.indexOf(text, 1);
    return known > 0 ? known : texts.push(text) - 1;
  };
  const isBlank = texts.map((text) => /^[\s\-–—.]*$/.test(text));
  const said = context[field];
  const ofTitle = said && said.confidence >= leastSureness ? idOf(said.value) : 0;
  const sections = sectionReader(table, field);
  for (let record = 0; record < ids.length; record++) {
    if (!isBlank[ids[record]!]) {
      sources[record] = saidSources.own;
      continue;
    }
    const ofSection = sections(table.records[record]!);
    ids[record] = ofSection === null ? ofTitle : idOf(ofSection.said);
    sources[record] =
      ofSection !== null ? saidSources.section : ofTitle > 0 ? saidSources.title : saidSources.none;
  }
  return { ids, texts, sources };
}

/** What a section says of the records below it, and its row. */
export interface SectionSaying {
  readonly row: number;
  readonly said: string;
}

/** What the innermost section above a row says in the field; rows are asked for in ascending order. */
export function sectionReader(
  { sectionRows }: RecognizedTable,
  field: ContextField,
): (row: number) => SectionSaying | null {
  const says = sectionRows.map(({ text, unit }) => (unit === null ? saidInSection(text, field) : null));
  if (says.every((said) => said === null)) return () => null;
  const open: { level: number; saying: SectionSaying | null }[] = [];
  let next = 0;
  return (row) => {
    for (; next < sectionRows.length && sectionRows[next]!.row < row; next++) {
      const { level, row: at } = sectionRows[next]!;
      while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
      const said = says[next]!;
      open.push({ level, saying: said === null ? (open.at(-1)?.saying ?? null) : { row: at, said } });
    }
    return open.at(-1)?.saying ?? null;
  };
}

function saidInSection(text: string, field: ContextField): string | null {
  if (field === 'round') return readRound(text);
  if (field !== 'programme') return null;
  const named = readProgramme(text);
  return named?.kind === 'occasion' ? programmeIn(named.id, named.year).name : null;
}
