import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setImmediate } from "node:timers/promises";
import type { Scan } from "#domain/documents/antivirus.ts";
import { Unavailable } from "#usecases/errors.ts";
import type { Antivirus } from "#usecases/ports/services.ts";

/** Where clamd listens: a socket of this machine, or a port. */
export type ClamdPlace = { readonly path: string } | { readonly host: string; readonly port: number };

const longestAnswerInBytes = 4096;
const longestPieceInBytes = 32 * 1024;

/** The antivirus daemon of ClamAV, asked by its INSTREAM command: nothing is written to a disk of ours to be scanned. */
export const createClamd = (place: ClamdPlace): Antivirus => ({
  scan: async (source, patienceInMs) => {
    const socket = connect(place);
    // What ends the connection is told by the answer that misses; a broken pipe comes after the answer that explains it.
    socket.on("error", () => undefined);
    const answer = answerOf(socket);
    const patience = setTimeout(() => socket.destroy(new Error("no answer in time")), patienceInMs);
    try {
      await give(socket, source, answer);
      return scanOf(await answer);
    } finally {
      clearTimeout(patience);
      socket.destroy();
    }
  },
});

/** Everything clamd says until it closes; rejected when that is nothing. Listens from the start: see `give`. */
const answerOf = (socket: Socket): Promise<string> => {
  const answer = new Promise<string>((resolve, reject) => {
    let said = "";
    let cause: Error | undefined;
    socket.on("data", (chunk: Buffer) => {
      said += chunk.toString("latin1");
      const end = said.indexOf("\0");
      if (end >= 0) resolve(said.slice(0, end));
      else if (said.length > longestAnswerInBytes) socket.destroy(new Error("an answer without an end"));
    });
    socket.on("error", (error) => {
      cause = error;
    });
    socket.on("close", () => reject(new Unavailable(silence(cause), { cause })));
  });
  answer.catch(() => undefined);
  return answer;
};

/** What it said before hanging up may be lost with the connection. */
const silence = (cause: Error | undefined): string =>
  cause !== undefined && "code" in cause && (cause.code === "EPIPE" || cause.code === "ECONNRESET")
    ? "the antivirus hung up before the end of the file: is its StreamMaxLength under that of files?"
    : "the antivirus does not answer";

/** Streams the file in, each chunk after its length, until its end or until clamd has said enough. */
const give = async (
  socket: Socket,
  source: AsyncIterable<Uint8Array>,
  answer: Promise<string>,
): Promise<void> => {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  const answered = answer.then(over, over);
  const write = async (bytes: Uint8Array) => {
    if (!socket.write(bytes)) await Promise.race([once(socket, "drain").catch(over), answered]);
  };
  await write(Buffer.from("zINSTREAM\0"));
  for await (const chunk of source) {
    for (const piece of pieces(chunk)) {
      // clamd answers a length that is too much and hangs up: what it said is read before more is written.
      await setImmediate();
      if (isOver || socket.destroyed) return;
      await write(piece);
    }
  }
  await write(Buffer.alloc(4));
};

/** Each after its length, and small enough to leave at once: a write that fails half-way would lose the answer. */
function* pieces(chunk: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < chunk.length; from += longestPieceInBytes) {
    const content = chunk.subarray(from, from + longestPieceInBytes);
    const piece = Buffer.alloc(4 + content.length);
    piece.writeUInt32BE(content.length);
    piece.set(content, 4);
    yield piece;
  }
}

/** An answer is about the stream: what was found, nothing, or why it could not be looked at. */
const scanOf = (answer: string): Scan => {
  if (answer === "stream: OK") return { outcome: "clean" };
  const signature = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (signature !== undefined) return { outcome: "infected", signature };
  throw new Unavailable(`the antivirus answers: ${answer}`);
};
