import { movableSections, pageCommands, type PageMessage } from "./messages";

const exportForms = ["csv", "markdown", "svg", "png"] as const;

/** A picture larger than this is none of ours; in UTF-16 units. */
const longestPicture = 40_000_000;

/**
 * Checks a message that claims to come from the page.
 *
 * @returns The message, made anew from its known parts, or undefined where it is of no known shape.
 */
export function readPageMessage(value: unknown): PageMessage | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const message = value as Record<string, unknown>;
  const { type, target, version, todo, row, done } = message;
  switch (type) {
    case "ready":
    case "shown":
      return { type };
    case "reveal":
      return isText(target) && isCount(version) ? { type, target, version } : undefined;
    case "tick":
    case "record":
      return isText(todo) && typeof done === "boolean" && isCount(version) ? { type, todo, done, version } : undefined;
    case "chooseGap":
      return isCount(message.gap) ? { type, gap: message.gap } : undefined;
    case "chooseFile":
      return isText(message.file) ? { type, file: message.file } : undefined;
    case "chooseYear":
      return isCount(message.year) && message.year <= 9999 ? { type, year: message.year } : undefined;
    case "setLevel": {
      const { level } = message;
      return isText(row) && isCount(level) && level <= 4 && isCount(version)
        ? { type, row, level, version }
        : undefined;
    }
    case "setPeriod": {
      const { period } = message;
      return isText(todo) && isText(period) && isCount(version) ? { type, todo, period, version } : undefined;
    }
    case "moveTodo": {
      const section = movableSections.find((name) => name === message.section);
      return isText(todo) && section && isCount(version) ? { type, todo, section, version } : undefined;
    }
    case "export": {
      const form = exportForms.find((name) => name === message.form);
      return form && { type, form };
    }
    case "picture":
      return readPicture(message);
    case "command": {
      const command = pageCommands.find((name) => name === message.command);
      if (command === undefined) return undefined;
      return { type, command, ...(isText(row) ? { row } : {}), ...(isText(todo) ? { todo } : {}) };
    }
    default:
      return undefined;
  }
}

function readPicture({ form, content }: Record<string, unknown>): PageMessage | undefined {
  if ((form !== "svg" && form !== "png") || !isText(content) || content.length > longestPicture) return undefined;
  const begin = form === "svg" ? "<svg" : "data:image/png;base64,";
  return content.startsWith(begin) ? { type: "picture", form, content } : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
