import { createServer } from "node:net";
import { FolderInUse } from "#adapters/postgres/folder.ts";
import type { World } from "#usecases/world.ts";
import type { Service } from "./compose.ts";
import { type Config, ConfigurationError } from "./config.ts";

const repeatedSignalMs = 1000;

/** What the operator can mend is one line on the error output; anything else is a bug and shows its stack. */
const sayWhatIsWrong = (error: unknown): never => {
  if (error instanceof ConfigurationError || error instanceof FolderInUse || isPortTaken(error)) {
    console.error(`telepermis: ${error.message}`);
    process.exit(2);
  }
  throw error;
};

/** For whoever prepares much before listening: a port that is taken is said at once. */
export const requireFreePort = ({ HOST, PORT }: Config): Promise<void> =>
  new Promise((settle, fail) => {
    const probe = createServer();
    probe.once("error", (cause) =>
      fail(
        isPortTaken(cause)
          ? new ConfigurationError(
              `PORT: ${PORT} is taken or not allowed; choose another, as in PORT=${PORT + 1}`,
            )
          : cause,
      ),
    );
    probe.listen({ host: HOST, port: PORT }, () => probe.close(() => settle()));
  });

/** Starts a service and stops it cleanly on Ctrl-C or SIGTERM. */
export const runUntilStopped = async (
  make: () => Promise<Service>,
  whenStarted: (service: Service, address: string) => Promise<void> | void = () => {},
): Promise<void> => {
  try {
    const service = await make();
    const address = await service.start();
    stopOnSignal(service);
    await whenStarted(service, address);
  } catch (error) {
    sayWhatIsWrong(error);
  }
};

const stopOnSignal = (service: Service): void => {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    // Under npm, one Ctrl-C arrives twice: from the terminal and from npm. Only a later one does not wait.
    setTimeout(() => process.once("SIGINT", () => process.exit(130)), repeatedSignalMs).unref();
    service.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
};

/** Does one thing and ends. */
export const runOnce = async (
  make: () => Promise<Service>,
  command: (world: World) => Promise<string>,
): Promise<void> => {
  try {
    const service = await make();
    console.log(await command(service.world));
    await service.stop();
  } catch (error) {
    sayWhatIsWrong(error);
  }
};

const isPortTaken = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");
