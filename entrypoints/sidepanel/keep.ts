/** So many tabs are remembered: those last looked at. */
const MOST_TABS = 30;

/** Keeps something of a tab, and forgets the tab that was looked at longest ago where there are too many. */
export function keep<T>(byTab: Map<number, T>, tab: number, value: T): void {
  byTab.delete(tab);
  byTab.set(tab, value);
  const [oldest] = byTab.keys();
  if (byTab.size > MOST_TABS && oldest !== undefined) byTab.delete(oldest);
}
