/** A sheet's name out of a file: “_x0009_” is a tab that somebody pasted into it. */
export function unescapedName(name: string): string {
  return name.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The same as a file writes it. */
export function escapedName(name: string): string {
  const spelled = name.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  return spelled.replace(
    /[\u0000-\u001f]/g,
    (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
