/** A day of the local calendar as an Excel serial (1900 system). */
export function todaySerial(now: Date): number {
  const epoch = Date.UTC(1899, 11, 30);
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - epoch) / 86_400_000;
}
