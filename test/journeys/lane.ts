import { inject } from "vitest";
import type { Lane } from "./service.ts";

const lanes = inject("lanes");
// Workers are numbered from one.
const lane = lanes[Number(process.env.VITEST_POOL_ID) - 1];
if (lane === undefined)
  throw new Error(`worker ${process.env.VITEST_POOL_ID} has no demonstration of its own`);

/** The demonstration that the journeys of this worker walk through. */
export const { origin, antivirus }: Lane = lane;
