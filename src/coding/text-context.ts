/** What is known of a text beside its words. */
export interface TextContext {
  /** When it was published; null when unknown: relative dates then stay relative. */
  readonly published: { readonly from: string; readonly to: string } | null;
  /** Its headline, which tells what it is about. */
  readonly title?: string | null;
}
