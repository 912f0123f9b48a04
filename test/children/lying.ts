/** Announces a page of a hundred pixels, and gives three bytes. */
import { say } from "#adapters/inspection/saying.ts";

await say({ is: "ready" });
process.stdin.resume().on("end", () =>
  say(
    {
      is: "page",
      type: "image/png",
      width: 10,
      height: 10,
      channels: 3,
      isDrawn: false,
      turn: "none",
      missingShare: 0,
      layer: null,
    },
    new Uint8Array(3),
  ),
);
