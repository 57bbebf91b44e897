import "./panel.css";
import { readHostMessage } from "../src/panel/readHostMessage";
import { make } from "./dom";
import { connectHost } from "./host";
import { makePage } from "./page";
import { defineControls } from "./toolkit";

defineControls();
const root = make("div", "page");
document.body.append(root);
const host = connectHost();
const page = makePage(root, host);

window.addEventListener("message", (event: MessageEvent<unknown>) => {
  const message = readHostMessage(event.data);
  if (message?.type === "state") page.show(message.state);
  else if (message?.type === "cursor") page.setCursor(message.row);
});
host.post({ type: "ready" });
