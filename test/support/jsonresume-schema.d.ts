declare module "@jsonresume/schema" {
  /** Holds a resume against the published schema; calls back with the errors, or null where it is valid. */
  export function validate(
    resume: unknown,
    callback: (errors: readonly unknown[] | null, isValid?: boolean) => void,
  ): void;
}
