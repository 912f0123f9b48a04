/** A PostgreSQL cluster for one run of the tests: its own folder, port and password, gone afterwards. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export type ThrowawayPostgres = { readonly url: string; readonly stop: () => Promise<void> };

/** Where `initdb` and `postgres` are: Debian keeps them out of the PATH, one folder per version. */
export function postgresBinaries(): string | undefined {
  const debian = globSync("/usr/lib/postgresql/*/bin").sort((a, b) => versionOf(b) - versionOf(a));
  const onPath = (process.env.PATH ?? "").split(":");
  return [...debian, ...onPath].find(
    (folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")),
  );
}

function versionOf(folder: string): number {
  return Number(folder.match(/postgresql\/(\d+)/)?.[1] ?? 0);
}

export async function startThrowawayPostgres(binaries: string): Promise<ThrowawayPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "telepermis-postgres-"));
  const data = join(folder, "data");
  const owner = clusterOwner();
  const password = randomBytes(18).toString("base64url");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password);
  chmodSync(folder, 0o700);
  if (owner !== undefined) {
    chownSync(folder, owner.uid, owner.gid);
    chownSync(passwordFile, owner.uid, owner.gid);
  }
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    execFileSync(
      join(binaries, "initdb"),
      [
        "-D",
        data,
        "-U",
        "tests",
        "-A",
        "scram-sha-256",
        `--pwfile=${passwordFile}`,
        "-E",
        "UTF8",
        "--locale=C",
        "--no-sync",
      ],
      { ...owner, cwd: folder, stdio: ["ignore", "ignore", "inherit"] },
    );
    const port = await freePort();
    const settings = {
      listen_addresses: "127.0.0.1",
      port,
      unix_socket_directories: folder,
      max_connections: 200,
      // The cluster is thrown away: losing it in a power cut costs nothing.
      fsync: "off",
      full_page_writes: "off",
      log_min_messages: "panic",
    };
    const server = spawn(
      join(binaries, "postgres"),
      ["-D", data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
      // A group of its own: Ctrl-C reaches the tests first, and they stop it in order.
      { ...owner, cwd: folder, stdio: ["ignore", "ignore", "inherit"], detached: true },
    );
    const url = `postgresql://tests:${password}@127.0.0.1:${port}/postgres`;
    await answers(url, server);
    return {
      url,
      stop: async () => {
        if (server.exitCode === null) {
          const ended = once(server, "exit");
          server.kill("SIGINT");
          await Promise.race([ended, wait(5_000).then(() => server.kill("SIGKILL"))]);
        }
        remove();
      },
    };
  } catch (cause) {
    remove();
    throw new Error("The throw-away PostgreSQL did not start", { cause });
  }
}

/** PostgreSQL refuses to run as root: root lends the cluster to the account Debian made for it. */
function clusterOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No free port on 127.0.0.1");
  return address.port;
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  const { Client } = await import("pg");
  const deadline = Date.now() + 30_000;
  for (;;) {
    if (server.exitCode !== null) throw new Error(`postgres ended with code ${server.exitCode}`);
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (cause) {
      if (Date.now() > deadline) throw new Error("postgres does not answer", { cause });
      await wait(100);
    }
  }
}
