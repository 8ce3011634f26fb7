/**
 * A moment as people here write it, `dd/mm/yyyy HH:mm:ss`, out of `YYYY-MM-DD HH:mm:ss` (also with T in between); without seconds
 * where asked. Anything else stays as it is.
 */
export function shownMoment(when: string, { seconds = true } = {}): string {
  return when.replace(
    /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d:\d\d)(:\d\d)?.*$/,
    (_, year, month, day, minute, second = '') => `${day}/${month}/${year} ${minute}${seconds ? second : ''}`,
  );
}

/** The moment that `shownMoment` shows; anything else stays as it is, as in journals of earlier versions. */
export function readMoment(text: string): string {
  return text.replace(/^(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d(:\d\d)?)$/, '$3-$2-$1 $4');
}
