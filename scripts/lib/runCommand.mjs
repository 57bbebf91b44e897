import { spawn } from "node:child_process";
import { checkout } from "./checkout.mjs";

/**
 * Runs a program to its end.
 *
 * @param {string} command a program, or `npm`, which is found on every platform
 * @param {string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, onOutput?: (text: string) => void, timeout?: number }}
 *   [options] `quiet` keeps what it prints for the error only; `onOutput` is given it in pieces, in place of the
 *   terminal; `timeout` in milliseconds
 * @returns {Promise<void>}
 * @throws {Error} where it cannot be started, or ends with a status other than 0
 */
export async function runCommand(command, parameters, options = {}) {
  const { cwd = checkout.root, env = process.env, quiet = false, onOutput, timeout } = options;
  const [program, first, shell] = command === "npm" ? npmProgram() : [command, [], false];
  const child = spawn(program, [...first, ...parameters], {
    cwd,
    env,
    shell,
    timeout,
    stdio: quiet || onOutput ? ["ignore", "pipe", "pipe"] : "inherit",
  });
  let printed = "";
  const take = onOutput ?? ((/** @type {string} */ text) => void (printed += text));
  child.stdout?.setEncoding("utf8").on("data", take);
  child.stderr?.setEncoding("utf8").on("data", take);
  const status = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(code ?? signal));
  });
  if (status !== 0) {
    const line = [command, ...parameters].join(" ");
    throw new Error(`"${line}" failed (${status}).${printed ? `\n${printed.trimEnd()}` : ""}`);
  }
}

/** @returns {[program: string, first: string[], shell: boolean]} how npm is started here */
function npmProgram() {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/u.test(script)) return [process.execPath, [script], false];
  // npm is a batch file on Windows, which only a shell starts.
  return ["npm", [], process.platform === "win32"];
}
