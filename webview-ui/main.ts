import "./styles/base.css";
import "./styles/header.css";
import "./styles/matrix.css";
import "./styles/todos.css";
import "./styles/year.css";
import "./styles/compare.css";
import "./styles/messages.css";
import { readHostMessage } from "../src/panel/readHostMessage";
import { sayFrom } from "../src/panel/sayFrom";
import type { Strings } from "../src/panel/strings";
import { make } from "./dom";
import { connectHost } from "./host";
import { makePage } from "./page";
import { defineControls } from "./toolkit";

defineControls();
const root = make("div", "page");
document.body.append(root);
const host = connectHost();
// The editor's side writes the words of its language into the document.
const strings = JSON.parse(document.getElementById("strings")?.textContent ?? "{}") as Strings;
const page = makePage(root, host, sayFrom(strings));

window.addEventListener("message", (event: MessageEvent<unknown>) => {
  const message = readHostMessage(event.data);
  if (message?.type === "state") page.show(message.state);
  else if (message?.type === "patch") page.patch(message.patch);
  else if (message?.type === "cursor") page.setCursor(message.row);
  else if (message?.type === "draw") void page.draw(message.form, message.state);
});
host.post({ type: "ready" });
