/** The lengths of the generated documents, in UTF-16 units. */
const sizes = { "10 KB": 10_000, "100 KB": 100_000, "1 MB": 1_000_000 };

/**
 * Runs a part of the benchmark in its own process: measures at each size, or at that behind `--size`, and prints what
 * was measured as one JSON object by the names of the sizes.
 * @param measure takes the length of a document in UTF-16 units
 */
export async function runPart(measure: (size: number) => object | Promise<object>): Promise<void> {
  const flag = process.argv.indexOf("--size");
  const measured: Record<string, object> = {};
  for (const [name, size] of Object.entries(sizes)) {
    if (flag === -1 || process.argv[flag + 1] === name) measured[name] = await measure(size);
  }
  process.stdout.write(JSON.stringify(measured));
}
