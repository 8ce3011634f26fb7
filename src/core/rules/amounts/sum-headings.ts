import { headerKey } from '../../recognition/wording/header-key';

/** Money, or a number of things or people, but not what is said of one of them (“Hệ số lương”) or grows from row to row. */
export function saysSum(heading: string): boolean {
  return (
    /\b(so tien|tong tien|thanh tien|tong tri gia|tri gia|tong gia tri|kinh phi|so nguoi|(?<!he )so luong|so suat|tong so|tong cong)\b/.test(
      heading,
    ) && !/\b(binh quan|trung binh|moi|mot|don gia|muc|dinh muc|luy ke|con lai|ty le|ti le)\b/.test(heading)
  );
}

/** The last line of a heading, as it is looked up. */
export function leafOf(header: string): string {
  return headerKey(header.split(' / ').at(-1) ?? '');
}
