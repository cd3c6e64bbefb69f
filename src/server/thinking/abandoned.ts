/** Nobody waits for the answer any longer. */
export class Abandoned extends Error {}
