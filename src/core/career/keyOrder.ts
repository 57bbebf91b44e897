import { schemaAt } from "../schema/schemaAt";

const orderAt = (path: readonly (string | number)[]): readonly string[] =>
  (schemaAt("career", path)?.keys ?? []).map(({ key }) => key);

/** The keys of KYS, of a gap, of a competency and of a to-do in the order of the template. */
export const kysKeys = orderAt(["kys"]);
export const gapKeys = orderAt(["gap"]);
export const competencyKeys = orderAt(["gap", "required", 0]);
export const todoKeys = orderAt(["gap", "todos", 0]);
