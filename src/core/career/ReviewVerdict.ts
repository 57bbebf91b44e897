/**
 * What became of something planned, as `verdicts` of a to-do writes it. `open`: not done, or its time is not over ·
 * `unknown`: nothing proves anything.
 */
export type ReviewVerdict = "done" | "partial" | "dropped" | "carried" | "open" | "unknown";

/** All of them, in the order of a list to choose from. */
export const reviewVerdicts: readonly ReviewVerdict[] = ["done", "partial", "dropped", "carried", "open", "unknown"];
