/**
 * The highest-scoring tree with a single root over words 1..n, node 0 being the root.
 * `scores[dependent * (n + 1) + head]`; returns the head of each node, -1 for node 0.
 * Chu & Liu 1965, Edmonds 1967; the single root as in Stanojević & Cohen 2021 ("A Root of a Problem").
 */
export function bestTree(scores: Float32Array, n: number): Int32Array {
  const heads = greedyHeads(scores, n);
  const roots: number[] = [];
  for (let word = 1; word <= n; word++) if (heads[word] === 0) roots.push(word);
  if (roots.length === 1 && !findCycle(heads, n)) return heads;
  // A word may hang on the root only at the cost of more than all other differences together.
  let low = 0;
  let high = 0;
  for (let i = n + 1; i < (n + 1) * (n + 1); i++) {
    const score = scores[i]!;
    if (score > -1e8) {
      if (score < low) low = score;
      if (score > high) high = score;
    }
  }
  const penalty = 1 + n * (high - low);
  const penalised = new Float64Array((n + 1) * (n + 1));
  for (let i = 0; i < penalised.length; i++)
    penalised[i] = i % (n + 1) === 0 ? scores[i]! - penalty : scores[i]!;
  return edmonds(penalised, n + 1);
}

function greedyHeads(scores: Float32Array, n: number): Int32Array {
  const heads = new Int32Array(n + 1).fill(-1);
  for (let word = 1; word <= n; word++) {
    let best = -1;
    for (let head = 0; head <= n; head++) {
      if (head === word) continue;
      if (best < 0 || scores[word * (n + 1) + head]! > scores[word * (n + 1) + best]!) best = head;
    }
    heads[word] = best;
  }
  return heads;
}

/** The nodes of some cycle among the heads, or null. */
function findCycle(heads: Int32Array, n: number): number[] | null {
  const state = new Int8Array(n + 1);
  for (let start = 1; start <= n; start++) {
    let at = start;
    const trail: number[] = [];
    while (at > 0 && state[at] === 0) {
      state[at] = 1;
      trail.push(at);
      at = heads[at]!;
    }
    if (at > 0 && state[at] === 1) return trail.slice(trail.indexOf(at));
    for (const node of trail) state[node] = 2;
  }
  return null;
}

function edmonds(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let node = 1; node < size; node++) {
    let best = node === 0 ? -1 : 0;
    for (let head = 0; head < size; head++) {
      if (head !== node && scores[node * size + head]! > scores[node * size + best]!) best = head;
    }
    heads[node] = best;
  }
  const cycle = findCycle(heads, size - 1);
  if (cycle === null) return heads;
  // Contract the cycle into one node, solve the smaller problem, open it again.
  const inside = new Uint8Array(size);
  for (const node of cycle) inside[node] = 1;
  const outer: number[] = [];
  for (let node = 0; node < size; node++) if (inside[node] === 0) outer.push(node);
  const small = outer.length + 1;
  const merged = small - 1;
  const next = new Float64Array(small * small).fill(-1e300);
  const enter = new Int32Array(small);
  const leave = new Int32Array(small);
  for (let a = 0; a < outer.length; a++) {
    for (let b = 0; b < outer.length; b++) next[a * small + b] = scores[outer[a]! * size + outer[b]!]!;
    let bestOut = -1e300;
    let bestIn = -1e300;
    for (const node of cycle) {
      const out = scores[outer[a]! * size + node]!;
      if (out > bestOut) {
        bestOut = out;
        leave[a] = node;
      }
      const into = scores[node * size + outer[a]!]! - scores[node * size + heads[node]!]!;
      if (into > bestIn) {
        bestIn = into;
        enter[a] = node;
      }
    }
    next[a * small + merged] = bestOut;
    next[merged * small + a] = bestIn;
  }
  const solved = edmonds(next, small);
  for (let a = 1; a < outer.length; a++) {
    const head = solved[a]!;
    heads[outer[a]!] = head === merged ? leave[a]! : outer[head]!;
  }
  const entry = solved[merged]!;
  heads[enter[entry]!] = outer[entry]!;
  return heads;
}
