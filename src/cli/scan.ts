import { scanUnscanned } from "#usecases/scan-unscanned.ts";
import type { Command } from "./command.ts";

export const scan: Command = {
  usage: "scan",
  needs: "service",
  read: ([verb, ...rest]) => {
    if (verb !== "scan" || rest.length > 0) return null;
    return async (world) => {
      if (world.antivirus === null) return "ANTIVIRUS_URL is not set: nothing can be scanned";
      const { applications } = await scanUnscanned(world);
      return `${applications} applications have files to scan: the worker scans them`;
    };
  },
};
