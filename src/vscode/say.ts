import { commandMessages, type CommandMessage } from "../core/messages/commandMessages";
import { formatMessage, type MessageValues } from "../core/messages/formatMessage";
import { editorLanguage } from "./convert";

/** A sentence of the commands in the editor's language. */
export function say(message: CommandMessage, values: MessageValues = {}): string {
  return formatMessage(commandMessages[message], editorLanguage(), values);
}
