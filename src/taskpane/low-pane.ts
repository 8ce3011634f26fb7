/** A pane beside a small screen's workbook, or a larger one with its letters enlarged: what can do without gives its room to the list. */
export const lowPane = '@media (max-height: 600px)';
