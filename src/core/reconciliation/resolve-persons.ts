import type { Evidence } from './evidence';
import type { NameLikenessReader } from './name-likeness';
import { componentIndexes, likelyMerged, profilesOf, sameMerged } from './person-clusters';
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
