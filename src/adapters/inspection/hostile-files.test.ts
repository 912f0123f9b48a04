import { afterAll, expect, test } from "vitest";
import { openInspection } from "#adapters/inspection/inspection.ts";
import { processAt } from "#adapters/inspection/limits.ts";
import { hostileFiles } from "#test/hostile-files.ts";

let opener = 0;
const inspection = openInspection({
  onStart: (pid) => {
    opener = pid;
  },
});
afterAll(() => inspection.close());

/** The most that the process which opens a file takes, seen from outside. */
const opened = async (bytes: Uint8Array) => {
  let [residentInMb, cpuInS] = [0, 0];
  const looking = setInterval(() => {
    const now = processAt(opener);
    residentInMb = Math.max(residentInMb, now?.residentInMb ?? 0);
    cpuInS = Math.max(cpuInS, now?.cpuInS ?? 0);
  }, 10);
  const told = await inspection.inspect(
    (async function* () {
      yield bytes;
    })(),
  );
  clearInterval(looking);
  return { told, residentInMb, cpuInS };
};

// One that swells, two that never end; `npm run bench:inspection` opens them all.
test
  .runIf(process.platform === "linux")
  .each(["PDF that unpacks to 400 MB", "PDF of forms within forms", "PDF with a pattern without end"])(
  "%s is given up before it takes 600 MB, or 4 seconds of the processor",
  async (wanted) => {
    const bytes = await hostileFiles.find(({ name }) => name === wanted)?.make();
    const { told, residentInMb, cpuInS } = await opened(bytes ?? new Uint8Array());
    expect(told).toEqual({ refused: "fileTooHeavy" });
    expect(residentInMb).toBeLessThan(600);
    expect(cpuInS).toBeLessThan(4);
  },
  300_000,
);
