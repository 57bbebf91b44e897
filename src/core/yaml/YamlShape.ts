/** What the reading needs to know of the format, to tell a text that was misread from a key that was mistyped. */
export interface YamlShape {
  /** Whether some object of the format has a key of this name. */
  readonly isKnownKey: (key: string) => boolean;
  /** Whether `- name: value` is a form of the list under this key, and so never a misread text. */
  readonly isPairList: (listKey: string | undefined) => boolean;
}

/** A shape that knows nothing: every key is allowed everywhere. */
export const anyShape: YamlShape = { isKnownKey: () => true, isPairList: () => true };
