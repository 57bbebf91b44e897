import type { Language } from "../Language";

/** A message in both languages; `{name}` stands for the value of that name. */
export type Message = Readonly<Record<Language, string>>;

/** The values of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** The message in a language with its values put in. A name without a value stays as it is. */
export function formatMessage(message: Message, language: Language, values: MessageValues = {}): string {
  return message[language].replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
