/** A turn of a level, as the playbook measure answers. */
export interface ChangeRow {
  readonly series: string;
  readonly since: { readonly from: string; readonly to: string; readonly best: string } | null;
  readonly probability: number;
  readonly called: boolean;
  readonly before: number | null;
  readonly after: number | null;
  readonly exposure: string;
  readonly evidence: readonly string[];
}
