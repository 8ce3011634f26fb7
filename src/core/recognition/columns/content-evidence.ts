import type { FieldId } from '../../registers/fields';
import type { FieldKind } from '../../registers/register';
import type { ColumnContent } from './column-content';

/** Whether a field of the kind is words alone. */
export function isWords(kind: FieldKind): boolean {
  return kind === 'text' || kind === 'unit';
}

/** Whether the cells may be of the kind at all: dates, money and identity numbers are no words. */
export function mayHold(content: ColumnContent, kind: FieldKind): boolean {
  if (content.filled === 0) return true;
  if (isWords(kind))
    return content.share('day') < 0.8 && content.share('money') < 0.8 && content.share('mark') < 1;
  return content.share(kind) >= 0.5;
}

/** −0.4 to 0.1: what the cells say about the field. An empty column says nothing. */
export function contentEvidence(content: ColumnContent, field: FieldId, kind: FieldKind): number {
  if (content.filled === 0) return field === 'signature' ? 0.02 : 0;
  // “Tình trạng” above “Con bị bệnh hiểm nghèo” tells of people, above “Đã duyệt” of papers.
  if (field === 'status' && content.share('state') < 0.3) return -0.25;
  // “ĐV” above x and “có” counts members of the Party.
  if (kind === 'unit' && content.share('tick') === 1) return -0.1;
  // “Đơn vị” above “Người”, “Hộ” is a unit of measure.
  if (kind === 'unit' && content.share('measure') >= 0.6) return -0.9;
  // “Công đoàn ngành” above figures is what that union gave.
  if (kind === 'unit' && content.share('money') >= 0.5) return -0.4;
  if (field === 'form' && content.share('honour') >= 0.5) return 0.2;
  if (kind === 'text') {
    if (field === 'signature' || field === 'note' || content.share('money') < 0.8) return 0;
    // “Kinh phí” is money where figures stand beneath it, and a fund where names of funds do; “Quà (suất)” over figures counts gifts.
    return field === 'fundSource' || field === 'inKind' ? -0.4 : -0.1;
  }
  let share = content.share(kind);
  if (field === 'partyMember') share = Math.max(share, content.share('date'));
  if (field === 'birthYear' && kind === 'year') share = Math.max(share, content.share('date') * 0.4);
  if (kind === 'count' || kind === 'money')
    share = Math.max(share, content.share('money') * (kind === 'count' ? 0.6 : 1));
  return share >= 0.5 ? (share - 0.5) * 0.16 : (share - 0.5) * 0.7;
}

/** What speaks against a name of a person or a unit that was but guessed: cells that read otherwise. */
export function strangeNames(content: ColumnContent, field: FieldId, kind: FieldKind): number {
  if (content.filled < 3 || field === 'givenName' || field === 'familyName') return 0;
  if (kind !== 'unit' && kind !== 'name') return 0;
  const [own, other] =
    kind === 'unit' ? (['unitName', 'personName'] as const) : (['personName', 'unitName'] as const);
  if (content.share(own) >= 0.3) return 0;
  return content.share(other) >= 0.8 ? 0.4 : 0.15;
}
