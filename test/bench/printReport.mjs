/**
 * Prints what was measured as tables.
 *
 * @param {object} result as `npm run bench -- --json` prints it
 */
export function printReport(result) {
  const { career, retro, first, blocks, load, panel } = result;
  tell(`Node ${result.node}, ${result.processors} × ${result.processor}`);
  tell(`load of the machine: ${result.machineLoad.before} before, ${result.machineLoad.after} after`);
  tell(
    Object.entries(result.versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", "),
  );
  if (career) {
    const others = { yamlServer: "yaml-language-server", parse: "yaml alone" };
    compare("career.yaml, from the change to the answer", career, others);
    const small = Object.values(career.yamlServer)[0].smallest;
    tell(`yaml-language-server waits 200 ms before it validates; taken off. Its smallest text: ${cell(small)} in all.`);
  }
  if (retro) {
    compare("retro.md", retro, { markdownService: "vscode-markdown-languageservice", parse: "@lezer/markdown alone" });
  }
  if (first) {
    title("10 KB opened in a fresh process", ["load", "findings", "both"]);
    for (const [name, { load: loading, findings, all }] of Object.entries(first)) {
      row(name, [loading, findings, all].map(cell));
    }
  }
  for (const [size, times] of Object.entries(blocks ?? {})) {
    title(`${size} in a fresh process: what each block takes`, ["median / p95"]);
    for (const [name, one] of Object.entries(times)) row(name, [cell(one)]);
  }
  if (load) {
    title("entry", ["files", "size", "gzip", "load"]);
    const { ours, yamlServer } = load;
    row("ours", [ours.files, kilobytes(ours.bytes), kilobytes(ours.gzip), cell(ours.all)]);
    const start = first ? cell(first.yamlServer.load) : "";
    row("yaml-language-server", [yamlServer.files, kilobytes(yamlServer.bytes), "", start]);
  }
  if (panel) {
    compare("panel, from the message to what is painted", panel, { plainTable: "plain table of all rows" });
    const [own, toolkit, later] = [panel.code.own, panel.code.toolkit, panel.code.later].map(kilobytes);
    tell(`Its script: ${own} of its own, ${toolkit} of the control toolkit; ${later} more when they are asked for.`);
  }
  title("targets", ["limit", "measured", ""]);
  for (const { name, limit, measured, isMet } of result.targets) {
    row(name, [limit, measured.toFixed(2), isMet ? "met" : "MISSED"]);
  }
}

/** One row for each size and task: ours, then each other with how many times longer it takes. */
function compare(name, { ours, ratios, ...others }, titles) {
  title(`${name} (ms: median / p95)`, ["ours", ...Object.values(titles)]);
  for (const [size, tasks] of Object.entries(ours)) {
    for (const [task, times] of Object.entries(tasks)) {
      if (times.median === undefined) continue;
      const cells = Object.keys(titles).map((other) => {
        const theirs = others[other][size]?.[task];
        return theirs ? `${cell(theirs)}  ×${ratios[size][task][other]}` : "";
      });
      row(`${size} ${task}`, [cell(times), ...cells]);
    }
  }
}

function title(name, columns) {
  tell(`\n${name}`);
  row("", columns);
}

function row(name, cells) {
  tell(
    `  ${String(name).padEnd(40)}${cells
      .map((text) => String(text).padStart(34))
      .join("")
      .trimEnd()}`,
  );
}

function cell({ median, p95 }) {
  return `${median.toFixed(2)} / ${p95.toFixed(2)}`;
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(0)} KB`;
}

function tell(line) {
  process.stdout.write(`${line}\n`);
}
