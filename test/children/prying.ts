/**
 * Tries what a file that took over the process would try, and names those of its tries that succeeded where it
 * should say why the file does not open.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const part = (text: string) => {
  const bytes = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  process.stdout.write(Buffer.concat([length, bytes]));
};

const succeeded: string[] = [];
const attempt = (what: string, act: () => unknown) => {
  try {
    act();
    succeeded.push(what);
  } catch {
    // Refused, as it should be.
  }
};

part("");
process.stdin
  .on("data", () => undefined)
  .on("end", () => {
    attempt("environment", () => {
      if (Object.keys(process.env).every((name) => ["UV_THREADPOOL_SIZE", "MALLOC_ARENA_MAX"].includes(name)))
        throw new Error();
    });
    attempt("read beside the program", () => readFileSync(new URL("../../README.md", import.meta.url)));
    attempt("read the machine", () => readFileSync("/etc/hostname"));
    attempt("write", () => writeFileSync(join(tmpdir(), "telepermis-prying"), ""));
    attempt("start a program", () => {
      const { error } = spawnSync("true");
      if (error) throw error;
    });
    connect({ host: "127.0.0.1", port: 9 })
      .once("connect", () => succeeded.push("network"))
      .once("error", (error: NodeJS.ErrnoException) => {
        // A refused connection would mean that the network was tried.
        if (error.code !== "ERR_ACCESS_DENIED") succeeded.push("network");
        part(JSON.stringify({ is: "refused", refused: succeeded.join(", ") }));
      });
  });
