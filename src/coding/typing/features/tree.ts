import { casesOf } from "../../../language/tree/marker.ts";
import { pathBetween } from "../../../language/tree/path.ts";
import { hasRelation } from "../../../language/tree/relation.ts";
import { isNegated, modalOf, tenseOf } from "../../../language/tree/verb.ts";
import { isPassive } from "../../../language/tree/voice.ts";
import type { Word } from "../../../language/word.ts";
import type { PairView } from "../pair-view.ts";
import { complementsOf, phraseTop, predicateOf } from "../predicates.ts";
import type { Emit } from "./emit.ts";
import { plain } from "./plain.ts";

/** What the tree says of a pair: the actor's verb and its complements, the recipient's place, the way between. */
export function treeFeatures(view: PairView, emit: Emit): void {
  const top = phraseTop(view.actor);
  emit("ar:", top.relation);
  const predicate = predicateOf(view.actor);
  predicateFeatures("p", predicate, emit);
  const complements = complementsOf(predicate);
  let above = plain(predicate);
  for (const [index, complement] of complements.entries()) {
    const name = index === 0 ? "q" : "r";
    predicateFeatures(name, complement, emit);
    emit(name === "q" ? "q^:" : "r^:", above, plain(complement));
    above = plain(complement);
  }
  const last = complements.at(-1) ?? predicate;
  predicateFeatures("l", last, emit);
  if (view.recipient !== null) recipientFeatures(view, view.recipient, [predicate, ...complements], emit);
}

/** A verb says the same of itself in whatever part it plays for a pair: what is said of it, but for the part's name. */
const said = new WeakMap<Word, readonly string[]>();

function predicateFeatures(name: string, verb: Word, emit: Emit): void {
  let told = said.get(verb);
  if (told === undefined) {
    told = toldOf(verb);
    said.set(verb, told);
  }
  for (const one of told) emit(name, one);
}

function toldOf(verb: Word): readonly string[] {
  const told: string[] = [];
  const text = plain(verb);
  const voice = isPassive(verb) ? "pass" : "act";
  const modal = modalOf(verb);
  const negated = isNegated(verb);
  told.push(`:${text}`, `:${text}_${voice}`, `m:${modal ?? tenseOf(verb) ?? "-"}`);
  if (negated) told.push(":not");
  if (negated || modal !== null) told.push(`:${negated ? "not_" : ""}${modal ?? ""}_${text}`);
  for (const child of verb.children) {
    if (hasRelation(child, "obj", "nsubj:pass")) {
      const object = plain(child);
      told.push(`o:${object}`, `o:${text}_${object}`);
      for (const below of child.children)
        if (hasRelation(below, "nmod", "acl", "compound", "amod") && below.upos !== "PROPN")
          told.push(`oo:${object}_${plain(below)}`);
    } else if (hasRelation(child, "compound:prt")) told.push(`t:${text}_${child.text.toLowerCase()}`);
    else if (hasRelation(child, "obl"))
      for (const preposition of casesOf(child))
        told.push(
          `c:${text}_${preposition}`,
          `n:${preposition}_${plain(child)}`,
          `n:${text}_${plain(child)}`,
        );
  }
  return told;
}

function recipientFeatures(view: PairView, recipient: Word, actorVerbs: readonly Word[], emit: Emit): void {
  const top = phraseTop(recipient);
  const governor = top.head;
  emit("tr:", top.relation);
  for (const preposition of casesOf(recipient)) {
    emit("tc:", preposition);
    if (recipient.head !== null) emit("tc:", plain(recipient.head), preposition);
  }
  if (governor !== null) {
    predicateFeatures("g", governor, emit);
    emit("gr:", plain(governor), top.relation);
    emit("gv:", actorVerbs.includes(governor) ? "same" : "other");
  }
  for (let at: Word = recipient; at !== top && at.head !== null; at = at.head) emit("tu:", plain(at.head));
  const path = pathBetween(view.actor, recipient);
  const way = `${path.up.map((word) => word.relation).join("<")}^${path.down.map((word) => word.relation).join(">")}`;
  if (path.up.length + path.down.length < 7) {
    emit("w:", way);
    emit("w:", way, plain(path.top));
  }
  for (const word of [...path.up.slice(1), path.top, ...path.down.slice(0, -1)])
    if (word !== recipient && word !== view.actor) emit("pa:", plain(word));
  emit("pt:", plain(path.top));
}
