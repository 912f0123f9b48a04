import type { Inspection, SealVerifier, TrustKeeper } from "#usecases/ports/services.ts";
import type { World } from "#usecases/world.ts";

/** Where a command reads and writes: those of the process, or others in a test. */
export type Streams = {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
};

/** By what a command verifies seals. */
export type SealTrust = {
  /** The folder of imports; that of the settings when null. */
  readonly folder: string | null;
  /** Whether seals of the test authority count as signed: for trying the program, never for judging a document. */
  readonly countsTestAuthority: boolean;
  readonly on: Temporal.PlainDate;
};

/** What opens files and reads seals. */
export type Readers = {
  readonly inspection: Inspection;
  /** A text says why what was imported cannot be used. */
  readonly sealsTrusting: (trust: SealTrust) => SealVerifier | string;
};

/** Opens what keeps the trust list: in a folder, or in that of the settings when null. */
export type OpenTrust = (folder: string | null) => TrustKeeper;

/** One thing an operator does from a terminal. `read` answers null when the words are not its own. */
export type Command = { readonly usage: string } & (
  | {
      /** Works on the records of the service, and says what it did. */
      readonly needs: "service";
      readonly read: (words: readonly string[]) => ((world: World) => Promise<string>) | null;
    }
  | {
      /** Needs no database, no network and no configuration; answers with the exit status. */
      readonly needs: "nothing";
      readonly read: (words: readonly string[]) => ((streams: Streams) => Promise<number>) | null;
    }
  | {
      /** Reads or changes what tells who signed a seal; needs no database and no network. */
      readonly needs: "trust";
      readonly read: (
        words: readonly string[],
      ) => ((openTrust: OpenTrust, streams: Streams) => Promise<number>) | null;
    }
  | {
      /** Opens files; needs no database, no network and no configuration. */
      readonly needs: "readers";
      readonly read: (
        words: readonly string[],
      ) => ((readers: Readers, streams: Streams) => Promise<number>) | null;
    }
);
