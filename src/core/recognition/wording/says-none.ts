/** “Chưa có”, “không” and the like: there is none, which is no malformed number. */
export function saysNone(text: string): boolean {
  return /^\s*(không|không có|chưa có|chưa cấp|chưa làm|đang làm|mất|ko|k)\s*\.?\s*$/i.test(
    text.normalize('NFC'),
  );
}

/** “001*******45”, “09****123”: copies for circulation show some digits only. */
export function isMasked(text: string): boolean {
  return (
    /\d/.test(text) && text.split(';').every((part) => /^\s*[\dA-Z.\-\s]*[*•x]{3,}[\dA-Z.\-\s]*$/i.test(part))
  );
}
