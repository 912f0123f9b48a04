import { FolderInUse } from "#adapters/postgres/folder.ts";
import type { Service } from "./compose.ts";
import { ConfigurationError } from "./config.ts";

const repeatedSignalMs = 1000;

/**
 * Starts a service and stops it cleanly on Ctrl-C or SIGTERM. What the operator can mend is one line on the error
 * output; anything else is a bug and shows its stack.
 */
export const runUntilStopped = async (
  make: () => Promise<Service>,
  whenStarted: (service: Service, address: string) => Promise<void> | void = () => {},
): Promise<void> => {
  try {
    const service = await make();
    const address = await service.start();
    const stop = () => {
      // Under npm, one Ctrl-C arrives twice: from the terminal and from npm. Only a later one does not wait.
      setTimeout(() => process.once("SIGINT", () => process.exit(130)), repeatedSignalMs).unref();
      service.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    let stopping = false;
    const once = () => {
      if (!stopping) stop();
      stopping = true;
    };
    process.on("SIGINT", once);
    process.on("SIGTERM", once);
    await whenStarted(service, address);
  } catch (error) {
    if (error instanceof ConfigurationError || error instanceof FolderInUse || isPortTaken(error)) {
      console.error(`telepermis: ${error.message}`);
      process.exit(2);
    }
    throw error;
  }
};

const isPortTaken = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");
