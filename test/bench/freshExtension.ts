// The whole entry of the extension, and the names with which its core can be asked.
export * from "../../src/vscode/extension";
export * from "./freshCore";
