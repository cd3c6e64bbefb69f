import { endsSentence, wordCount } from "./line.ts";

/** A line that credits a picture: "Image Credit:", "Photo: AFP", "(AP Photo/Jane Doe)", "Image courtesy of ...". */
const CREDIT =
  /^[([]?(?:image|photo|picture|photograph|pic|illustration|graphic|map|video)s?(?: (?:credit|source|by|courtesy(?: of)?))?s?\s*(?:[:/©]|$)|^[([]?(?:image|photo|picture|photograph)s? (?:credit|by|courtesy)\b|^(?:credit|courtesy|caption)s?\s*:|^(?:AP|Reuters|AFP|EPA|Getty|Xinhua|Yonhap)(?: (?:Photo|Images?|file))? ?\/ ?\p{Lu}|^©/iu;
/** The credit that ends a caption's sentence. */
const CREDIT_AT_END =
  /[([](?:(?:AP|AFP|EPA|Reuters|Getty|Xinhua|Yonhap|File|Image|Photo|Picture|Credit)\b[^()[\]]{0,60}|[^()[\]]{0,40}(?:\/(?:AP|AFP|EPA|Reuters|Getty Images|Xinhua|Yonhap)|\bphoto|\bvia (?:AP|AFP|Reuters|Getty Images)))[)\]]\.?$|(?:\||\/|—|–)\s*(?:Photo|Image|Picture)(?: credit| by)?:? [^.]{2,60}$|\b(?:Photo|Image|Picture)(?: credit)?: [^.]{2,60}$|\bSource: (?:Supplied|AP|AFP|Reuters|Getty|EPA)\b[^.]{0,40}$/i;

export function isCredit(text: string): boolean {
  return text.length <= 140 && CREDIT.test(text);
}

/** "Image Credit:" alone: the name is on the next line. */
export function isOpenCredit(text: string): boolean {
  return isCredit(text) && /[:/©]$/.test(text);
}

export function isCreditedCaption(text: string): boolean {
  return text.length <= 320 && CREDIT_AT_END.test(text);
}

/** What a site puts around its articles, where it stands as a line of its own. */
const DEBRIS: readonly RegExp[] = [
  /^(?:search(?: in| this| the)?(?: our)? (?:site|website|archives?)|search|menu|home|skip to (?:main )?content|back to top|top of page|sitemap|site map|login|log in|sign in|sign up|register|subscribe|donate|print|e-?mail|share|tweet|pin it|like|follow|comments?|reply|leave a (?:reply|comment)|post a comment|no comments(?: yet)?|\d+ comments?|view comments|load more|show more|read more|more|next|previous|older posts?|newer posts?|close|cancel|continue reading|loading)[\s.:…»›>-]*$/i,
  /^(?:share|tweet|pin|e-?mail|print|save)(?:(?:,| and|\s*[|/])? (?:this|on|via|to|it|article|page|story|post|facebook|twitter|x|linkedin|whatsapp|reddit|telegram|email|e-mail|print|more|friend|a)\b)+[\s:.|]*$/i,
  /^(?:follow|like|join|find) (?:us|me|him|her|them|@?\w+)(?: on| at)? (?:facebook|twitter|x|instagram|linkedin|youtube|telegram|whatsapp|google news)\b.{0,60}$/i,
  /^(?:related(?: (?:articles?|stories|posts?|topics?|news|content|links|coverage))?|see also|also read|also see|read also|read next|read more|recommended(?: (?:for you|reading|stories))?|more (?:from|on|about|in|stories)|most (?:read|popular|viewed|shared)|trending(?: now)?|popular(?: posts)?|latest(?: news| stories)?|you (?:may|might) also (?:like|be interested in)|don[’']t miss|editor[’']?s[’']? picks?|in this (?:section|series)|tags?|topics?|filed under|categor(?:y|ies)|keywords)\b(?:\s*:.{0,200}|[^.]{0,60})$/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|story continues below(?: advertisement)?|article continues (?:below|after)(?: (?:this )?ad(?:vertisement)?)?)[\s.:-]*$/i,
  /^(?:©|\(c\)|copyright\b).{0,200}$/i,
  /^(?:all rights reserved|terms (?:of (?:use|service)|and conditions)|privacy(?: policy| notice)?|cookie(?:s| policy| settings)|contact(?: us)?|about(?: us)?|accept(?: all)?(?: cookies)?)(?:\s*[|·•,&]\s*.{0,80})?\.?$/i,
  /^(?:sign up|subscribe|register)\b.{0,30}\b(?:newsletter|e-?mails?|updates?|alerts?|inbox|free|today|now|digital)\b.{0,120}$/i,
  /^(?:enjoying|enjoyed|like) (?:this|our) (?:article|story|content|reporting)\?.{0,140}$/i,
  /^(?:click here|download (?:the|our) app|get (?:the|our) (?:latest|newsletter|app|daily|weekly)|get briefed|support our|become a (?:member|subscriber|patron)|this (?:site|website) uses cookies)\b.{0,160}$/i,
  /^(?:facebook|twitter|linkedin|whatsapp|instagram|youtube|reddit|telegram|rss)(?:\s*[|/,·•]?\s*(?:facebook|twitter|x|linkedin|whatsapp|instagram|youtube|reddit|telegram|rss|e-?mail|print|share))*$/i,
  /^(?:\*\s*){3,}$|^[-=_~#]{3,}$|^###?$|^(?:-30-|end(?:s)?)$|^\(?(?:ends|more)\)$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^(?:page )?\d{1,4}(?: of \d{1,4}| ?\/ ?\d{1,4})?$/i,
  /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i,
  /^(?:a|this) version of this (?:article|story)\b.{0,220}$|^this (?:version|story|article) (?:corrects|has been (?:updated|corrected))\b.{0,200}$/i,
  /^.{3,160} contributed (?:to this (?:report|article|story)|reporting|from \p{Lu}\w+)\b.{0,60}$/iu,
  /^.{3,80} (?:is|can be (?:found|followed)) on Twitter\b.{0,80}$/i,
  /^(?:estimated )?(?:reading time\s*:?\s*)?\d+ min(?:ute)?s?(?: read)?$/i,
];

export function isDebris(text: string): boolean {
  return text.length <= 240 && DEBRIS.some((pattern) => pattern.test(text));
}

/** Short, without the end of a sentence: a label rather than prose. */
export function isLabel(text: string, mostWords: number): boolean {
  return !endsSentence(text) && wordCount(text) <= mostWords;
}
