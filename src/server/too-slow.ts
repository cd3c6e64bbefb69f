/** A question took longer than it may. */
export class TooSlow extends Error {}
