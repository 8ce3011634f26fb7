/** “Chưa có”, “không” and the like: there is none, which is no malformed number. */
export function saysNone(text: string): boolean {
  return /^\s*(không|không có|chưa có|chưa cấp|chưa làm|đang làm|mất|ko|k)\s*\.?\s*$/i.test(
    text.normalize('NFC'),
  );
}
