/** What `npm run prove` runs: long proofs, each with its figures. A file a proof; prove.ts lists them. */

export interface Outcome {
  readonly holds: boolean;
  /** Figures for people, a line each. */
  readonly figures: readonly string[];
}

export interface Proof {
  readonly name: string;
  /** What holds if it holds, in one line. */
  readonly claim: string;
  readonly run: () => Promise<Outcome>;
}

/** Milliseconds of processor time, so that a busy machine bears on it little. The least of several tries. */
export const cost = (work: () => unknown, tries = 3): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < tries; at++) {
    const { user, system } = process.cpuUsage();
    work();
    const now = process.cpuUsage();
    least = Math.min(least, (now.user - user + now.system - system) / 1000);
  }
  return least;
};
