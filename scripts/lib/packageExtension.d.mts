/** Builds and packs the extension to a file; returns its absolute path, or throws what the packer said. */
export function packageExtension(file: string): Promise<string>;
