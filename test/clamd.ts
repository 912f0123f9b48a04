/** The real antivirus daemon, knowing one signature made here, on a socket in a folder of its own. Can be stopped and started again. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { clamdPath } from "../scripts/provision.ts";

/** Put together here: a file that held it would be taken for a virus by any antivirus that sees the project. */
export const eicar: string = [
  "X5O!P%@AP[4",
  String.fromCharCode(92),
  "PZX54(P^)7CC)7}$",
  "EICAR",
  "-STANDARD-ANTIVIRUS-TEST-FILE!",
  "$H+H*",
].join("");

export type TestClamd = {
  readonly socket: string;
  /** Settles once it answers. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Stopped and continued by signals, it gives no answer meanwhile. */
  readonly pid: () => number;
  readonly remove: () => Promise<void>;
};

/** Whether this machine has it: `npm test` installs it where it may. */
export const hasClamd = (): boolean => existsSync(clamdPath);

/** Not started yet: tests begin with it down, or up, as they like. */
export const prepareClamd = async (settings: Readonly<Record<string, string>> = {}): Promise<TestClamd> => {
  const folder = await mkdtemp(join(tmpdir(), "telepermis-clamd-"));
  const socket = join(folder, "clamd.socket");
  const signatures = join(folder, "signatures");
  await mkdir(signatures);
  // Anywhere in a file of any type.
  await writeFile(
    join(signatures, "test.ndb"),
    `Test.Eicar:0:*:${Buffer.from(eicar, "latin1").toString("hex")}\n`,
  );
  const lines = {
    LocalSocket: socket,
    DatabaseDirectory: signatures,
    TemporaryDirectory: folder,
    Foreground: "yes",
    ...settings,
  };
  const configuration = join(folder, "clamd.conf");
  await writeFile(
    configuration,
    Object.entries(lines)
      .map(([name, value]) => `${name} ${value}\n`)
      .join(""),
  );
  let child: ChildProcess | undefined;

  const stop = async () => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    await rm(socket, { force: true });
  };
  return {
    socket,
    start: async () => {
      child = spawn(clamdPath, ["--config-file", configuration], { stdio: "ignore" });
      while (!(await answers(socket))) {
        if (child.exitCode !== null) throw new Error(`clamd ended with ${child.exitCode}`);
        await wait(50);
      }
    },
    stop,
    pid: () => {
      if (child?.pid === undefined) throw new Error("clamd is not started");
      return child.pid;
    },
    remove: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const answers = (path: string): Promise<boolean> =>
  new Promise((settle) => {
    const client = connect({ path });
    client.once("connect", () => client.write("zPING\0"));
    client.once("data", () => {
      client.destroy();
      settle(true);
    });
    client.once("error", () => settle(false));
    client.once("close", () => settle(false));
  });
