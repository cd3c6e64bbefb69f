/** Whose word an article is: its author's, failing that its publication's, failing that its own. One voice is one source. */
export function voiceOf(article: {
  readonly author: string | null;
  readonly publication: string | null;
  readonly origin: string;
}): string {
  return article.author ?? article.publication ?? article.origin;
}
