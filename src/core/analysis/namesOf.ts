import type { CareerDocument } from "../career/CareerDocument";
import { type CareerNames, careerNames } from "../workspace/CareerNames";

/** The names to look for of a career file, prepared once for each state of it. */
export function namesOf(career: CareerDocument): CareerNames {
  const prepare = (): { career: CareerDocument; names: CareerNames } => ({ career, names: careerNames(career) });
  return career.remember("names to look for", career.career, prepare, (old) => old.career === career).names;
}
