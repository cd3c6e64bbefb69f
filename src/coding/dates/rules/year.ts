import { cutEdge, EDGE, edgeOf } from "../edge.ts";
import { type DateRule, stated } from "../reading.ts";
import { yearSpan } from "../spans.ts";
import { YEAR } from "../words.ts";

const BEFORE =
  /(?:\b(?:in|since|of|with|than|by|until|till|from|to|and|or|between|during|after|before|around|circa|through|throughout|for|back\s+in|as\s+of|year|late|early)\s+|\(|[–-]\s?|^)$/i;
const COUNTED =
  /^\s*(?:-?(?:strong|man|member|kilometre|kilometer|mile|metre|meter|km|tonne|ton)\b|(?:more|other|people|persons|troops|soldiers|men|women|children|officers|police|fighters|militants|rebels|villages|homes|houses|schools|cases|tonnes?|tons?|kilograms?|kilometres|kilometers|km|miles|metres|meters|feet|hectares|acres|euros|dollars|pounds|rubles|roubles|yuan|yen|rupees|francs|refugees|migrants|families|workers|employees|students|companies|firms|jobs|votes|seats|prisoners|civilians|casualties|deaths|vehicles|tanks|rockets|missiles|rounds|inmates|detainees|hours|days|volts|megawatts|MW|barrels|of)\b)/;
const NOUNS =
  /^\s+(?:[A-Z]\w+\s+|[a-z]+(?:al|ary|ic|ive|ful|ian|ed)\s+)?(?:elections?|vote|poll|referendum|war|wars|coup|crisis|treaty|agreement|accords?|deal|pact|summit|revolution|uprising|invasion|annexation|earthquake|tsunami|hurricane|cyclone|floods?|attacks?|bombings?|massacre|genocide|intervention|constitution|convention|law|act|resolution|census|ceasefire|armistice|games|olympics|olympic|championships?|budget|report|speech|visit|memorandum|protocol|declaration|conference|meeting|talks|protests?|strike|famine|drought|pandemic|outbreak|offensive|campaign|ruling|verdict|sanctions|harvest|season|edition|partition|handover|assassination|disaster|explosion)\b/i;

/** "in 2014", "(2014)", "early 2014", "the end of 2014", "mid-2014". */
export const year: DateRule = {
  name: "year",
  pattern: new RegExp(
    `(?<edge>\\b${EDGE})?(?<![\\d$£€#/.,:]|No\\.\\s|[A-Z]-)\\b(?<year>${YEAR})(?![-\\w/])`,
    "g",
  ),
  read: (match) => {
    const at = yearSpan(Number(match.groups!.year));
    const after = match.input.slice(match.index + match[0].length);
    if (COUNTED.test(after)) return null;
    const { edge } = match.groups!;
    if (edge !== undefined) {
      const cut = cutEdge(at, "year", edgeOf(edge));
      return stated(cut.span, cut.precision);
    }
    const before = match.input.slice(Math.max(0, match.index - 24), match.index);
    if (
      NOUNS.test(after) &&
      /(?:\b(?:the|a|its|his|her|their|our|this|that|of|and)|['’]s|^)\s*$/i.test(before)
    )
      return { ...stated(at, "year"), attributive: true };
    return BEFORE.test(before) ? stated(at, "year") : null;
  },
};
