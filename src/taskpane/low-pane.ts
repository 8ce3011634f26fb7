/** A pane beside a small screen's workbook, or a larger one with its letters enlarged: what can do without gives its room to the list. */
export const lowPane = '@media (max-height: 600px)';

/** Letters enlarged to twice their size in a pane of usual width: captions that cannot stand beside each other give way, and what does not fit is scrolled to. */
export const narrowPane = '@media (max-width: 260px)';
