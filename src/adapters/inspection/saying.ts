import { jsonPart, part, type Read, type Told } from "#adapters/inspection/wire.ts";

/** Says something on standard output, and what goes with it; settles once it was taken. */
export const say = (said: Told | Read, ...bytes: readonly Uint8Array[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const pieces = [...jsonPart(said), ...bytes.flatMap(part)];
    for (const piece of pieces.slice(0, -1)) process.stdout.write(piece);
    process.stdout.write(pieces.at(-1) ?? "", (error) => (error ? reject(error) : resolve()));
  });

/** Standard output belongs to what is said; the libraries' remarks could also quote the file. */
export const silenceLibraries = (): void => {
  for (const level of ["log", "info", "warn", "error", "debug"] as const) console[level] = () => undefined;
};
