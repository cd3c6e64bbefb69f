import { isCredit, isCreditedCaption, isDebris, isLabel } from "./furniture.ts";
import { endsSentence, isListItem } from "./line.ts";

export interface Footer {
  readonly paragraphs: readonly string[];
  readonly publication: string | null;
}

const PROPER =
  "(?:The |the )?\\p{Lu}[\\p{L}\\d&’'.-]*(?: (?:(?:of|for|and|the|on|in|de) )*\\p{Lu}[\\p{L}\\d&’'-]*){0,6}";
const PIECE =
  "(?:^|\\b(?:[Aa]rticle|piece|post|story|essay|commentary|op-ed|column|analysis|interview|report|version|text)\\b[^.]{0,40}\\b|^It was )";
const FIRST_SEEN = new RegExp(
  `${PIECE}(?:[Ff]irst|[Oo]riginally|[Pp]reviously) (?:published|appeared|posted|ran|released)(?: online)? (?:in|on|at|by|with) (${PROPER})`,
  "u",
);
const REPRINTED = new RegExp(
  `${PIECE}(?:[Rr]eprinted|[Rr]epublished|[Rr]eproduced)(?: here)? (?:from|with (?:the )?(?:kind )?permission (?:of|from)) (${PROPER})`,
  "u",
);
const RIGHTS = new RegExp(
  `^(?:©|\\([cC]\\)|[Cc]opyright|COPYRIGHT)(?: ©)?(?: (?:19|20)\\d\\d(?:[-–]\\d+)?)?,? (${PROPER})`,
  "u",
);

/** The publication that a closing paragraph names: "This article was first published in The Lantern, ...". */
function publicationIn(paragraph: string): string | null {
  const found = (FIRST_SEEN.exec(paragraph) ?? REPRINTED.exec(paragraph) ?? RIGHTS.exec(paragraph))?.[1];
  if (found === undefined) return null;
  const name = found
    .replace(/\.$/, "")
    .replace(/ (?:All Rights.*|Inc|Ltd|LLC)$/i, "")
    .replace(/^the /, "The ");
  return /^(?:January|February|March|April|May|June|July|August|September|October|November|December|All)\b/.test(
    name,
  )
    ? null
    : name;
}

/** "Jane Doe is a fellow at ...": a note on the author, no part of the article. */
function isAuthorNote(paragraph: string, author: string | null): boolean {
  const first = author?.split(/,| and /)[0];
  if (first === undefined || first === "") return false;
  if (!paragraph.startsWith(`${first} `) && !paragraph.startsWith(`Dr. ${first} `)) return false;
  return /^(?:is|was|has (?:been|worked|written|taught)|works|worked|writes|teaches|taught|covers|leads|directs|heads|serves|served|holds)\b/.test(
    paragraph.slice(paragraph.indexOf(first) + first.length + 1),
  );
}

/** Whether the last paragraph is one of a run of labels behind whole sentences: a site's, not the author's. */
function isLooseEnd(paragraphs: readonly string[]): boolean {
  const last = paragraphs.at(-1) ?? "";
  if (isListItem(last) || !isLabel(last, 18)) return false;
  const prose = paragraphs.findLastIndex(endsSentence);
  return prose !== -1 && paragraphs.slice(prose + 1).every((text) => isLabel(text, 18) && !isListItem(text));
}

/**
 * Takes site debris, rights notices and notes on the author off the end, and finds the publication that
 * they name. `author` is the byline's.
 */
export function peelFooter(paragraphs: readonly string[], author: string | null): Footer {
  let end = paragraphs.length;
  let publication: string | null = null;
  while (end > 1) {
    const text = paragraphs[end - 1]!;
    const named = publicationIn(text);
    const note = isAuthorNote(text, author);
    const wholeIsNotice = named !== null && text.length <= 260;
    const junk =
      isDebris(text) || isCredit(text) || isCreditedCaption(text) || isLooseEnd(paragraphs.slice(0, end));
    publication ??= named;
    if (!note && !wholeIsNotice && !junk) break;
    end--;
  }
  return { paragraphs: paragraphs.slice(0, end), publication };
}
