import { cancelPayment } from "#usecases/cancel-payment.ts";
import { eraseFiles } from "#usecases/erase-files.ts";
import { orderCard } from "#usecases/order-card.ts";
import { readWholeFile } from "#usecases/read-whole-file.ts";
import { scanFile } from "#usecases/scan-file.ts";
import { sendMessage } from "#usecases/send-message.ts";
import type { World } from "#usecases/world.ts";

/** What each kind of job does. One that throws is tried again later. */
export const jobHandlers = (world: World) => ({
  sendMessage: (data: Parameters<typeof sendMessage>[1]) => sendMessage(world, data),
  eraseFiles: (data: Parameters<typeof eraseFiles>[1]) => eraseFiles(world, data),
  cancelPayment: (data: Parameters<typeof cancelPayment>[1]) => cancelPayment(world, data),
  readFile: (data: Parameters<typeof readWholeFile>[1]) => readWholeFile(world, data),
  scanFile: (data: Parameters<typeof scanFile>[1]) => scanFile(world, data),
  orderCard: (data: Parameters<typeof orderCard>[1]) => orderCard(world, data),
});
