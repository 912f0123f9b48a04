import type { AnyPage } from "#web/kit/page.ts";
import type { Authenticator } from "./authenticator.ts";
import type { IdentityProvider } from "./identity-provider.ts";
import type { Mailbox } from "./mailbox.ts";
import { authenticatorPage } from "./pages/authenticator.tsx";
import { carrierPages } from "./pages/carrier.tsx";
import { clockPage } from "./pages/clock.tsx";
import { homePage } from "./pages/home.tsx";
import { identityPage } from "./pages/identity.tsx";
import { mailboxPage } from "./pages/mailbox.tsx";
import { manufacturerPages } from "./pages/manufacturer.tsx";
import { paymentPages } from "./pages/payments.tsx";
import type { Parcels } from "./parcels.ts";
import type { PartnerApi } from "./partner-api.ts";
import type { ReportPayment } from "./payment-service.ts";
import type { FreeCodes } from "./seed/free-codes.ts";
import type { ClockMover } from "./service-clock.ts";
import type { SimulatedPayments } from "./simulated-payments.ts";

/** What the pages of the demonstration drive. */
export type Demonstration = {
  readonly origin: string;
  readonly mailbox: Mailbox;
  readonly clock: ClockMover;
  readonly authenticator: Authenticator;
  readonly parcels: Parcels;
  readonly api: PartnerApi;
  readonly identityProvider: IdentityProvider;
  readonly payments: SimulatedPayments;
  readonly reportPayment: ReportPayment;
  readonly freeCodes: Pick<FreeCodes, "list">;
};

export const demonstrationPages = (parts: Demonstration): readonly AnyPage[] => [
  homePage(parts),
  mailboxPage(parts),
  clockPage(parts),
  authenticatorPage(parts),
  ...manufacturerPages(parts),
  ...carrierPages(parts),
  identityPage(parts),
  ...paymentPages(parts),
];
