import type { FieldId } from '../../registers/fields';
import type { RecognizedColumn } from '../recognized-table';
import { headingOf } from '../wording/heading-sources';
import { headerKey } from '../wording/header-key';
import type { HeadedColumn } from './column-candidates';
import { isLeftOut, partReason } from './column-reasons';
import { holdsMoney } from './money-headings';
import { addUp } from './parts-of-sum';
import { take } from './take-column';

/**
 * “Quà LĐLĐ | Quà CĐ ngành | Quà CĐCS | Tổng”: what a row gets is what they come to, whichever of them has a name of ours. A sum in which something
 * else is counted (goods, the family's own money, what sending it costs) is none of money given.
 */
export function nameSumBeside(
  columns: readonly HeadedColumn[],
  named: RecognizedColumn[],
  taken: Map<FieldId, number>,
): void {
  for (const field of ['amount', 'proposedAmount'] as const) {
    const part = taken.get(field);
    if (part === undefined || saysSum(columns[part]!) || saysNet(columns[part]!)) continue;
    const isOpen = (at: number) =>
      named[at]?.field === null && !isLeftOut(named[at]!) && columns[at]!.content.share('money') >= 0.5;
    const isPart = (at: number) =>
      at === part ||
      named[at]?.field === field ||
      (isOpen(at) &&
        holdsMoney(columns[at]!) &&
        !isCost(columns[at]!) &&
        !headingOf(columns[at]!.lines).isFalseFriend &&
        !saysGoods(columns[at]!));
    const sum = columns.findIndex((column, at) => {
      if (!isOpen(at) || !saysSum(column)) return false;
      return [-1, 1].some((step) => {
        const run: number[] = [];
        for (let next = at + step; columns[next]?.lines.length && isPart(next); next += step) run.push(next);
        const parts = run.slice(0, run.indexOf(part) + 1);
        return [run, parts].some((each) => each.includes(part) && addUp(each, at, columns));
      });
    });
    if (sum < 0) continue;
    const { confidence, reasons } = named[part]!;
    const step = sum > part ? -1 : 1;
    take(named, sum, field, confidence, reasons);
    for (let at = sum + step; columns[at]?.lines.length && isPart(at); at += step)
      take(named, at, null, 0, [partReason]);
    taken.set(field, sum);
  }
}

/** “Hiện vật quy tiền”: no money, whatever it is worth. */
function saysGoods({ lines }: HeadedColumn): boolean {
  return /\b(hien vat|quy (ra )?tien|tri gia|hang hoa)\b/.test(headerKey(lines.join(' ')));
}

function saysSum({ lines }: HeadedColumn): boolean {
  return /^(tong|cong)\b/.test(headerKey(lines.at(-1) ?? ''));
}

/** “Phí chuyển tiền”, “Thuế TNCN”: nobody on the list gets it. */
function isCost({ lines }: HeadedColumn): boolean {
  return /^(phi|le phi|cuoc phi|thue)\b/.test(headerKey(lines.at(-1) ?? ''));
}

/** “Thực lĩnh” and what was kept of it (“BHXH”) come to “Tổng”, and it is what was got. */
function saysNet({ lines }: HeadedColumn): boolean {
  return /\bthuc (linh|lanh|nhan)\b/.test(headerKey(lines.at(-1) ?? ''));
}
