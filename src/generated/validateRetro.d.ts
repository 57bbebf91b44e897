// Written by scripts/generate.mjs from schemas/retro.schema.json; do not edit.
import type { RawSchemaError } from "../core/schema/RawSchemaError";

/** Whether a value is as the schema says; `errors` are those of the last call. */
export declare const validateRetro: {
  (value: unknown): boolean;
  errors?: readonly RawSchemaError[] | null;
};
