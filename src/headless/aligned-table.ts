/** Lines of cells as columns of a terminal: the first `texts` of them from the left, figures from the right. */
export function alignedTable(lines: readonly (readonly string[])[], texts: number): string[] {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines.map((line) =>
    line
      .map((cell, column) => (column < texts ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}
