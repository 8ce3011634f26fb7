import { documentHead, type HeadVariant } from '../../document/document-head';
import type { DocumentPart } from '../../document/document-part';
import { documentTitle, type TitleLines } from '../../document/document-title';
import { signatureBlock, type Signer } from '../../document/signature-block';
import type { ReportContext } from '../report';
import type { OfficeSettings } from '../../settings/office-settings';

/** The head as “Thiết lập” wants it, with the form's code from the parameter `formCode`; `suffix` is the kind in the number (BC, TTr, DS). */
export function reportHead(
  { settings, params, date }: ReportContext,
  widths: readonly number[],
  { suffix }: { readonly suffix: string },
): DocumentPart {
  const variant: HeadVariant =
    settings.headKind === 'form-code'
      ? { kind: 'form-code', code: params.text('formCode') ?? '' }
      : { kind: settings.headKind === 'none' ? 'none' : 'national' };
  const number = params.text('number') ?? `/${suffix}-${settings.documentSuffix}`;
  const { superior, organisation, place } = settings;
  return documentHead(variant, { superior, organisation, place, number, date }, widths);
}

/** The title, which the parameters `title` and `subtitle` may replace. */
export function reportTitle(
  { params, books }: ReportContext,
  widths: readonly number[],
  lines: TitleLines,
): DocumentPart {
  const subtitle = params.text('subtitle');
  const notes = subtitle === null ? (lines.notes ?? []) : [subtitle];
  return documentTitle(
    {
      ...lines,
      title: params.text('title') ?? lines.title,
      // Whoever holds the paper must see which of the two copies it is.
      notes: books.isPublic ? [...notes, '(Bản công khai: thông tin cá nhân đã được che)'] : notes,
    },
    widths,
  );
}

/** Preparer, accountant where money is paid, and whoever signs for the organisation. */
export function reportSignatures(
  { signer, onBehalfOf, accountant, preparer }: OfficeSettings,
  widths: readonly number[],
  { withAccountant }: { readonly withAccountant: boolean },
): DocumentPart {
  const head: Signer = { lines: [onBehalfOf, signer.title].filter((line) => line !== ''), name: signer.name };
  const others = [preparer, ...(withAccountant ? [accountant] : [])].map(({ title, name }): Signer => ({
    lines: [title],
    hint: '(Ký, họ tên)',
    name,
  }));
  return signatureBlock([...others, { ...head, hint: '(Ký, họ tên, đóng dấu)' }], widths);
}
