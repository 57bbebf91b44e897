/** An error as the generated validators report it (the shape is ajv's). */
export interface RawSchemaError {
  /** The place as a JSON pointer (RFC 6901). */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set where the error is about the name of a key. */
  readonly propertyName?: string;
}
