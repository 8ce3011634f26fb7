/** Waits until it holds, as for events, which come after the answers; the time of the test is the only limit. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
