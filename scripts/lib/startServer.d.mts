/** What the workbench opens, as absolute paths. */
export interface WorkbenchTarget {
  /** A folder, or a `.code-workspace` file that names several. */
  folder: string;
  /** A file to open in it. */
  file?: string;
  /** Run the extension from this checkout; else only what is installed. */
  develop?: boolean;
  /** A CommonJS module whose `run()` is called in the extension host. */
  tests?: string;
}

export interface Server {
  port: number;
  origin: string;
  /** Absolute folder of the server's own data. */
  dataFolder: string;
  /** Settles when the server has ended, by itself or not. */
  exited: Promise<void>;
  /** The address that opens the workbench. */
  address(target: WorkbenchTarget): string;
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Absolute folder of the server's own data: settings, extensions, logs. */
  dataFolder: string;
  /** The display language that extensions are told; VS Code's own words stay English. */
  language?: "en" | "ko";
  /** User settings on top of the quiet ones. */
  settings?: Record<string, unknown>;
  /** Absolute path of an extension to install first. */
  vsix?: string;
  /** Added to the environment of the server and of the Node extension host. */
  env?: Record<string, string | undefined>;
  /** Taken if it is free, else another. */
  port?: number;
}

export const quietSettings: Record<string, unknown>;

/** Starts VS Code's server on 127.0.0.1; throws where it cannot be installed or does not answer. */
export function startServer(options: ServerOptions): Promise<Server>;
