import type { Evidence, Likeness } from './evidence';
import type { NameLikenessReader } from './name-likeness';
import type { Pool } from './pool';

/** Who the records are about. */
export interface Persons {
  /** Nodes of each person (or unit, for rows without a name). */
  readonly groups: readonly (readonly number[])[];
  /** Index into `groups` of each node that was looked at, -1 for the others. */
  readonly of: Int32Array;
  /** Groups of one name that may be one person or several: nothing tells which payment is whose. */
  readonly namesakes: readonly (readonly number[])[];
}

/** Records looked at between two steps: a few milliseconds' work. */
const nodesPerStep = 200;

/** How two sets of records of one name are related. */
type Relation = 'same' | 'likely' | 'other';

interface Cluster {
  readonly nodes: number[];
  /** One node of each different thing that the cluster's nodes say of the person. */
  readonly sayings: readonly number[];
}

/**
 * Tells which records are about the same person, of all records that bear a name (or a citizen id) of a record still unused.
 *
 * Among bearers of one name (tones count), in order of certainty:
 * - the same citizen id, or the same birth (whole date, or year where one list knows no more) in the same unit, or the same
 *   account: one person, unless id or birth contradict;
 * - the same name and unit with a birth missing on a side, or the same whole birth with the unit missing on a side: one person
 *   only if each is the other's one possible match; department and job must not contradict;
 * - the name alone: never.
 *
 * The same citizen id under names that are alike (tones, order, middle name, a slip) is one person too; under names that are
 * not, it is two. Rows without a name speak of their unit.
 */
export function* resolvePersons(
  pool: Pool,
  evidence: Evidence,
  names: NameLikenessReader,
  used: Uint8Array,
): Generator<void, Persons> {
  const groups: number[][] = [];
  const blocks: number[][] = [];
  const groupOf = new Int32Array(pool.count).fill(-1);
  const { byName, byUnit, nodesOfId } = relevantNodes(pool, used);
  const keep = (nodes: number[]): number => {
    for (const node of nodes) groupOf[node] = groups.length;
    return groups.push(nodes) - 1;
  };
  for (const nodes of byUnit.values()) keep(nodes);
  let turn = 0;
  for (const nodes of byName.values()) {
    if ((turn += nodes.length) > nodesPerStep) {
      turn = 0;
      yield;
    }
    const clusters = likelyMerged(pool, sameMerged(pool, profilesOf(pool, nodes), evidence), evidence);
    const kept = new Map(clusters.merged.map((cluster) => [cluster, keep(cluster.nodes)]));
    for (const block of clusters.namesakes) blocks.push(block.map((cluster) => kept.get(cluster)!));
  }
  return joinById(pool, names, { groups, groupOf, blocks, nodesOfId: [...nodesOfId.values()] });
}

/** Joins the groups of one citizen id whose names are alike. */
function joinById(
  pool: Pool,
  names: NameLikenessReader,
  found: { groups: number[][]; groupOf: Int32Array; blocks: number[][]; nodesOfId: number[][] },
): Persons {
  const { groups, groupOf, blocks, nodesOfId } = found;
  const { texts } = pool.words.names;
  const links = new Map<number, number[]>();
  for (const nodes of nodesOfId) {
    const perGroup = [...new Map(nodes.map((node) => [groupOf[node]!, node]))];
    for (const [group, node] of perGroup) {
      for (const [other, otherNode] of perGroup) {
        if (group === other || group < 0 || other < 0) continue;
        const likeness = names.compare(texts[pool.names[node]!]!, texts[pool.names[otherNode]!]!);
        if (likeness) push(links, group, other);
      }
    }
  }
  if (links.size === 0) return { groups, of: groupOf, namesakes: blocks };
  const joined: number[][] = [];
  const of = new Int32Array(pool.count).fill(-1);
  const newIndex = new Int32Array(groups.length);
  for (const indexes of componentIndexes(groups.length, (index) => links.get(index) ?? [])) {
    const nodes = indexes.flatMap((index) => groups[index]!);
    for (const index of indexes) newIndex[index] = joined.length;
    for (const node of nodes) of[node] = joined.length;
    joined.push(nodes);
  }
  return {
    groups: joined,
    of,
    namesakes: blocks.map((block) => [...new Set(block.map((index) => newIndex[index]!))]),
  };
}

/** Nodes of every name, unit row and citizen id that a node still unused bears. */
function relevantNodes(pool: Pool, used: Uint8Array) {
  const names = new Uint8Array(pool.words.names.keys.length);
  const freeIds = new Set<number>();
  for (let node = 0; node < pool.count; node++) {
    if (used[node]) continue;
    names[pool.names[node]!] = 1;
    if (!Number.isNaN(pool.ids[node]!)) freeIds.add(pool.ids[node]!);
  }
  const nodesOfId = new Map<number, number[]>();
  for (let node = 0; node < pool.count && freeIds.size > 0; node++) {
    const id = pool.ids[node]!;
    if (!freeIds.has(id)) continue;
    names[pool.names[node]!] = 1;
    push(nodesOfId, id, node);
  }
  const byName = new Map<number, number[]>();
  const byUnit = new Map<number, number[]>();
  for (let node = 0; node < pool.count; node++) {
    const name = pool.names[node]!;
    if (!names[name]) continue;
    if (name !== 0) push(byName, name, node);
    // A row of neither name nor unit is nobody's but its own.
    else if (!used[node]) push(byUnit, pool.units[node] === 0 ? -1 - node : pool.units[node]!, node);
    else if (pool.units[node] !== 0) push(byUnit, pool.units[node]!, node);
  }
  for (const [id, nodes] of nodesOfId) if (nodes.length < 2) nodesOfId.delete(id);
  return { byName, byUnit, nodesOfId };
}

function push<K>(map: Map<K, number[]>, key: K, node: number): void {
  const list = map.get(key);
  if (list) list.push(node);
  else map.set(key, [node]);
}

/** Records that say the same of their person are one cluster from the start. */
function profilesOf(pool: Pool, nodes: readonly number[]): Cluster[] {
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
function sameMerged(pool: Pool, clusters: Cluster[], evidence: Evidence): Cluster[] {
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

/** Merges clusters that are likely one person where each is the other's only possibility; the rest of such links are namesakes. */
function likelyMerged(
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
  const merged = components(pool, clusters, (a) => {
    const [only, ...others] = links[a]!;
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

function componentIndexes(count: number, linksOf: (index: number) => readonly number[]): number[][] {
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
