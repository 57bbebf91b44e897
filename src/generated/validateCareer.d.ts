// Written by scripts/generate.mjs from schemas/career.schema.json; do not edit.
import type { RawSchemaError } from "../core/schema/RawSchemaError";

/** Whether a value is as the schema says; `errors` are those of the last call. */
export declare const validateCareer: {
  (value: unknown): boolean;
  errors?: readonly RawSchemaError[] | null;
};
