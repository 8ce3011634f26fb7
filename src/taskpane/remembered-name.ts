const key = 'soat-so.name';

/** The name under which this person mends and ignores, '' before it was given. */
export function rememberedName(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

export function rememberName(name: string): void {
  try {
    localStorage.setItem(key, name);
  } catch {
    // The name then holds for this session only.
  }
}
