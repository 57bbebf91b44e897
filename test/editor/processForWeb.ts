/** Stands in for Node's `process` where the bundled `assert` asks for it; the worker's own globals stay as they are. */
export const process = { env: {}, stderr: {}, version: "", versions: {} };
