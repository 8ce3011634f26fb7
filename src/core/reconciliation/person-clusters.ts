import type { Evidence, Likeness } from './evidence';
import type { Pool } from './pool';

/** How two sets of records of one name are related. */
type Relation = 'same' | 'likely' | 'other';

/** Records that are taken for one person. */
export interface Cluster {
  readonly nodes: number[];
  /** One node of each different thing that the cluster's nodes say of the person. */
  readonly sayings: readonly number[];
}

/** Records that say the same of their person are one cluster from the start. */
export function profilesOf(pool: Pool, nodes: readonly number[]): Cluster[] {
  if (nodes.length === 1) return [clusterOf(pool, [nodes[0]!])];
  const profiles = new Map<string, number[]>();
  for (const node of nodes) {
    const id = pool.ids[node]!;
    const key = Number.isNaN(id) ? sayingOf(pool, node) : String(id);
    const list = profiles.get(key);
    // Two rows of one side that say nothing but a name may be two persons.
    if (list && saysNothing(pool, node)) profiles.set(`${key}|${node}`, [node]);
    else if (list) list.push(node);
    else profiles.set(key, [node]);
  }
  return [...profiles.values()].map((list) => clusterOf(pool, list));
}

function saysNothing(pool: Pool, node: number): boolean {
  return (
    Number.isNaN(pool.ids[node]!) &&
    pool.birthYears[node] === 0 &&
    pool.units[node] === 0 &&
    pool.accounts[node] === 0
  );
}

function clusterOf(pool: Pool, nodes: number[]): Cluster {
  if (nodes.length === 1) return { nodes, sayings: nodes };
  const sayings = new Map<string, number>();
  for (const node of nodes) sayings.set(`${pool.ids[node]}|${sayingOf(pool, node)}`, node);
  return { nodes, sayings: [...sayings.values()] };
}

function sayingOf(pool: Pool, node: number): string {
  return `${pool.birthDays[node]}|${pool.birthYears[node]}|${pool.units[node]}|${pool.subUnits[node]}|${pool.jobTitles[node]}|${pool.accounts[node]}`;
}

const rank: Readonly<Record<Likeness, number>> = { same: 3, near: 2, different: 1, unknown: 0 };

/** The best that any sayings of two clusters agree in: one row's slip does not outweigh another row's word. */
function best(a: Cluster, b: Cluster, compare: (x: number, y: number) => Likeness): Likeness {
  let found: Likeness = 'unknown';
  for (const x of a.sayings) {
    for (const y of b.sayings) {
      const likeness = compare(x, y);
      if (likeness === 'same') return 'same';
      if (rank[likeness] > rank[found]) found = likeness;
    }
  }
  return found;
}

function relate(a: Cluster, b: Cluster, evidence: Evidence): Relation {
  const id = best(a, b, evidence.id);
  if (id === 'same') return 'same';
  if (id !== 'unknown') return 'other';
  const birth = best(a, b, evidence.birth);
  if (birth === 'different') return 'other';
  const unit = best(a, b, evidence.unit);
  if (unit !== 'different' && best(a, b, evidence.account) === 'same') return 'same';
  switch (birth) {
    case 'same':
      return unit === 'same' || unit === 'near' ? 'same' : unit === 'unknown' ? 'likely' : 'other';
    case 'near':
      return unit === 'same' ? 'same' : unit === 'different' ? 'other' : 'likely';
    case 'unknown':
      return relateWithoutBirth(a, b, unit, evidence);
  }
}

/** Name and unit: likely one person where neither department nor job says otherwise. */
function relateWithoutBirth(a: Cluster, b: Cluster, unit: Likeness, evidence: Evidence): Relation {
  const subUnit = best(a, b, evidence.subUnit);
  if (subUnit === 'different' || best(a, b, evidence.jobTitle) === 'different') return 'other';
  if (unit === 'same') return 'likely';
  return unit === 'unknown' && subUnit === 'same' ? 'likely' : 'other';
}

/** More clusters of one name than any list of persons has: only what is sure is merged, so that time stays linear. */
const mostClusters = 1500;

/** Merges clusters that are surely one person; one that could be each of two persons that exclude each other stays alone. */
export function sameMerged(pool: Pool, clusters: Cluster[], evidence: Evidence): Cluster[] {
  if (clusters.length < 2 || clusters.length > mostClusters) return clusters;
  const links = clusters.map(() => [] as number[]);
  for (let a = 0; a < clusters.length; a++) {
    for (let b = a + 1; b < clusters.length; b++) {
      if (relate(clusters[a]!, clusters[b]!, evidence) !== 'same') continue;
      links[a]!.push(b);
      links[b]!.push(a);
    }
  }
  const isTorn = links.map((others) =>
    others.some((x, i) =>
      others.slice(i + 1).some((y) => relate(clusters[x]!, clusters[y]!, evidence) === 'other'),
    ),
  );
  return components(pool, clusters, (a) => (isTorn[a] ? [] : links[a]!.filter((b) => !isTorn[b])));
}

/**
 * Merges clusters that are likely one person where each is the other's only possibility, or where each of them is likely each of the
 * others (payments on two sheets, of which one says more); the rest of such links are namesakes.
 */
export function likelyMerged(
  pool: Pool,
  clusters: Cluster[],
  evidence: Evidence,
): { merged: Cluster[]; namesakes: Cluster[][] } {
  if (clusters.length < 2 || clusters.length > mostClusters) return { merged: clusters, namesakes: [] };
  const links = clusters.map(() => [] as number[]);
  for (let a = 0; a < clusters.length; a++) {
    for (let b = a + 1; b < clusters.length; b++) {
      if (relate(clusters[a]!, clusters[b]!, evidence) === 'other') continue;
      links[a]!.push(b);
      links[b]!.push(a);
    }
  }
  const areOne = new Uint8Array(clusters.length);
  for (const indexes of componentIndexes(clusters.length, (a) => links[a]!)) {
    const isWhole = indexes.every(
      (a) =>
        links[a]!.length === indexes.length - 1 &&
        indexes.every((b) => best(clusters[a]!, clusters[b]!, evidence.account) !== 'different'),
    );
    if (isWhole) for (const a of indexes) areOne[a] = 1;
  }
  const merged = components(pool, clusters, (a) => {
    const [only, ...others] = links[a]!;
    if (areOne[a]) return links[a]!;
    return only !== undefined && others.length === 0 && links[only]!.length === 1 ? [only] : [];
  });
  const left = clusters.map((_, a) => (merged.includes(clusters[a]!) ? links[a]! : []));
  const namesakes = componentIndexes(clusters.length, (a) => left[a]!)
    .filter((indexes) => indexes.length > 2)
    .map((indexes) => indexes.map((index) => clusters[index]!));
  return { merged, namesakes };
}

/** Clusters joined along the links; a cluster without a link stays the very object that it was. */
function components(
  pool: Pool,
  clusters: Cluster[],
  linksOf: (index: number) => readonly number[],
): Cluster[] {
  return componentIndexes(clusters.length, linksOf).map((indexes) => {
    const [first] = indexes;
    if (indexes.length === 1) return clusters[first!]!;
    return clusterOf(
      pool,
      indexes.flatMap((index) => clusters[index]!.nodes),
    );
  });
}

/** Which of so many things hang together along the links. */
export function componentIndexes(count: number, linksOf: (index: number) => readonly number[]): number[][] {
  const seen = new Uint8Array(count);
  const found: number[][] = [];
  for (let start = 0; start < count; start++) {
    if (seen[start]) continue;
    const list = [start];
    seen[start] = 1;
    for (let i = 0; i < list.length; i++) {
      for (const next of linksOf(list[i]!)) {
        if (seen[next]) continue;
        seen[next] = 1;
        list.push(next);
      }
    }
    found.push(list);
  }
  return found;
}
