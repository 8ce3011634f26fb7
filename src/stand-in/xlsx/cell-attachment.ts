import type { Cell as FileCell } from 'hucre/xlsx';
import type { Attachment, CellLink } from '../workbook/types';
import type { CellOrigin } from './file-origin';

/** What a cell of the file carries beside value, formula and look; undefined where there is nothing. */
export function attachmentOf(cell: FileCell): Attachment | undefined {
  const { richText, hyperlink, comment, checkbox, formulaDynamic } = cell;
  const isArray = cell.formulaType === 'array';
  const hasOrigin = Boolean(richText || comment || checkbox || isArray || formulaDynamic);
  if (!hasOrigin && !hyperlink) return undefined;
  const origin: CellOrigin = {
    richText,
    comment,
    checkbox,
    formulaDynamic,
    ...(isArray && { formulaType: 'array' as const, formulaRef: cell.formulaRef }),
  };
  return {
    ...(hyperlink && { link: linkOf(hyperlink) }),
    ...(comment && { note: { author: comment.author ?? '', text: comment.text } }),
    ...((isArray || formulaDynamic) && { isArrayFormula: true }),
    ...(hasOrigin && { origin }),
  };
}

function linkOf({ target, location, tooltip }: NonNullable<FileCell['hyperlink']>): CellLink {
  const isOutside = target !== '' && target !== location;
  return {
    ...(isOutside && { address: location ? `${target}#${location}` : target }),
    ...(!isOutside && location && { documentReference: location }),
    ...(tooltip && { screenTip: tooltip }),
  };
}

/** The attachment as the file has it; a note that nobody changed keeps the look of its letters. */
export function fileCellOf({ link, note, origin }: Attachment): Partial<FileCell> {
  const { comment, ...rest } = (origin as CellOrigin | undefined) ?? {};
  return {
    ...rest,
    ...(link && {
      hyperlink: {
        target: link.address ?? '',
        location: link.documentReference,
        tooltip: link.screenTip,
      },
    }),
    ...(note && {
      comment: comment?.text === note.text ? comment : { author: note.author, text: note.text },
    }),
  };
}
