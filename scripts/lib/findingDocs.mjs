// The reference of the findings in docs/findings*.md, from the messages themselves.
import { mkdtemp, rm } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import os from "node:os";
import path from "node:path";
import esbuild from "esbuild";

const words = {
  en: { error: "error", warning: "warning", information: "information", hint: "hint", fix: "quick fix" },
  ko: { error: "오류", warning: "경고", information: "정보", hint: "힌트", fix: "빠른 수정" },
};

/** The section of each finding in a language: its code as heading, severity, whether it has a fix, what it says. */
export async function findingDocs(top, language) {
  const { findingMessages, fixableCodes } = await load(top);
  const sections = Object.entries(findingMessages)
    .filter(([code]) => !code.endsWith("-suggested"))
    .map(([code, message]) => {
      const facts = [words[language][message.severity], ...(fixableCodes.includes(code) ? [words[language].fix] : [])];
      return `### ${code}\n\n${facts.join(" · ")}\n\n> ${message[language]}\n`;
    });
  return sections.join("\n");
}

/** The modules of the core as JavaScript. */
async function load(top) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "career-gap-"));
  const outfile = path.join(folder, "findings.cjs");
  try {
    await esbuild.build({
      stdin: {
        contents: `export { findingMessages } from "./src/core/messages/findingMessages";
export { fixableCodes } from "./src/core/features/quickFixes";`,
        resolveDir: top,
        loader: "ts",
      },
      bundle: true,
      format: "cjs",
      platform: "node",
      mainFields: ["module", "main"],
      outfile,
      logLevel: "error",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
