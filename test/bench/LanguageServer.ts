import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** What a server found in a document; lines and characters count from zero. */
export interface ServerDiagnostic {
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly message: string;
}

/** A language server in a process of its own, spoken to over its standard input and output. */
export class LanguageServer {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly answers = new Map<number, (message: Message) => void>();
  private readonly waiting: ((found: readonly ServerDiagnostic[]) => void)[] = [];
  private received: Buffer = Buffer.alloc(0);
  private count = 0;
  private isOver = false;

  /**
   * @param parameters of Node: the server's script and what follows it
   * @param settings by their sections, which the server asks for
   */
  constructor(
    parameters: readonly string[],
    private readonly settings: Readonly<Record<string, unknown>>,
    env: NodeJS.ProcessEnv = process.env,
  ) {
    this.child = spawn(process.execPath, parameters, { env, stdio: ["pipe", "pipe", "pipe"] });
    this.child.stdout.on("data", (data: Buffer) => this.read(data));
    this.child.stderr.resume();
    this.child.once("exit", (status) => {
      if (this.isOver) return;
      process.stderr.write(`The language server ended with ${status}.\n`);
      process.exit(1);
    });
  }

  /** @throws Error with the server's own words where it refuses */
  async ask(method: string, params: unknown): Promise<unknown> {
    const id = ++this.count;
    const message = await new Promise<Message>((resolve) => {
      this.answers.set(id, resolve);
      this.send({ jsonrpc: "2.0", id, method, params });
    });
    if (message.error) throw new Error(`${method}: ${message.error.message}`);
    return message.result;
  }

  tell(method: string, params: unknown): void {
    this.send({ jsonrpc: "2.0", method, params });
  }

  /** The next findings that the server tells of. */
  nextFindings(): Promise<readonly ServerDiagnostic[]> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Lets the server end by itself. */
  async end(): Promise<void> {
    this.isOver = true;
    const over = new Promise((resolve) => this.child.once("exit", resolve));
    await this.ask("shutdown", null);
    this.tell("exit", null);
    await over;
  }

  private send(message: object): void {
    const body = JSON.stringify(message);
    this.child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  private read(data: Buffer): void {
    this.received = this.received.length === 0 ? data : Buffer.concat([this.received, data]);
    for (;;) {
      const end = this.received.indexOf("\r\n\r\n");
      if (end === -1) return;
      const length = Number(/content-length: (\d+)/i.exec(this.received.toString("latin1", 0, end))?.[1]);
      if (this.received.length < end + 4 + length) return;
      const body = this.received.toString("utf8", end + 4, end + 4 + length);
      this.received = this.received.subarray(end + 4 + length);
      this.take(JSON.parse(body) as Message);
    }
  }

  private asked(params: unknown): unknown[] {
    const { items } = params as { items: readonly { section?: string }[] };
    return items.map(({ section = "" }) => this.settings[section] ?? null);
  }

  private take(message: Message): void {
    const { id, method } = message;
    if (method === "textDocument/publishDiagnostics") {
      const { diagnostics } = message.params as { diagnostics: readonly ServerDiagnostic[] };
      this.waiting.shift()?.(diagnostics);
    } else if (method !== undefined && id !== undefined) {
      this.send({
        jsonrpc: "2.0",
        id,
        result: method === "workspace/configuration" ? this.asked(message.params) : null,
      });
    } else if (typeof id === "number") {
      this.answers.get(id)?.(message);
      this.answers.delete(id);
    }
  }
}
