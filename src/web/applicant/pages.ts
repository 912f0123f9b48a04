import type { AnyDownload, AnyPage } from "#web/kit/page.ts";
import { accountDownloads, accountPages } from "./account-pages.ts";
import { formDownloads, formPages } from "./form-pages.ts";
import { trackingDownloads, trackingPages } from "./tracking-pages.ts";

/** Everything an applicant can open. */
export const applicantPages: readonly AnyPage[] = [...accountPages, ...trackingPages, ...formPages];
export const applicantDownloads: readonly AnyDownload[] = [
  ...accountDownloads,
  ...trackingDownloads,
  ...formDownloads,
];
