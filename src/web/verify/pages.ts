import type { AnyPage } from "#web/kit/page.ts";
import { verifyPage } from "./pages/verify.tsx";

/** What is open to whoever is shown a provisional licence. */
export const verifyPages: readonly AnyPage[] = [verifyPage];
