import { pageCommands, type PageMessage } from "./messages";

/**
 * Checks a message that claims to come from the page.
 *
 * @returns The message, made anew from its known parts, or undefined where it is of no known shape.
 */
export function readPageMessage(value: unknown): PageMessage | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { type, target, version, todo, done, gap, command } = value as Record<string, unknown>;
  switch (type) {
    case "ready":
      return { type };
    case "reveal":
      return typeof target === "string" && isCount(version) ? { type, target, version } : undefined;
    case "tick":
      return typeof todo === "string" && typeof done === "boolean" && isCount(version)
        ? { type, todo, done, version }
        : undefined;
    case "chooseGap":
      return isCount(gap) ? { type, gap } : undefined;
    case "command": {
      const known = pageCommands.find((name) => name === command);
      return known === undefined ? undefined : { type, command: known };
    }
    default:
      return undefined;
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
