import type { BuildOptions } from "esbuild";

/** How the panel's page is built, for esbuild. */
export const pageBundle: BuildOptions & { readonly entryPoints: Record<string, string> };
