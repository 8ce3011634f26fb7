/** A cell that holds a name and, behind it, when its bearer was born. */
export interface NameWithBirth {
  readonly name: string;
  /** As written: “1980”, “09/9/1999”. */
  readonly birth: string;
}

const nameWithBirth =
  /^\s*(\D*?[\p{L}\p{M}])[\s,;:.(–-]+(?:(?:sinh(?:\s+(?:năm|ngày))?|sn|ns)[\s.:]*)?((?:\d{1,2}[/.-]){0,2}(?:19|20)\d{2})\s*\)?\s*$/iu;

/** Splits “Nguyễn Văn An (1980)”, “Trần Thị Bình - sinh năm 1985”, “Lê Văn Dũng 09/9/1999”; null where no birth stands behind the name. */
export function splitBirth(text: string): NameWithBirth | null {
  const [, name, birth] = nameWithBirth.exec(text) ?? [];
  return name === undefined || birth === undefined ? null : { name, birth };
}
