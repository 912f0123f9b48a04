import { createHash } from "node:crypto";
import { createTransport } from "nodemailer";
import { Unavailable } from "#usecases/errors.ts";
import type { Mail } from "#usecases/ports/services.ts";
import { htmlOf } from "./html.ts";

export type SmtpSettings = {
  /** `smtp://` or `smtps://`, with user and password when the server asks for them. */
  readonly url: string;
  /** Who the mail comes from: `Télépermis <ne-pas-repondre@example.org>`. */
  readonly from: string;
  readonly timeoutInMs?: number;
};

/** Sends e-mails through an SMTP server, each as text with the same words in HTML. */
export const createSmtpMail = ({
  url,
  from,
  timeoutInMs = 20_000,
}: SmtpSettings): Mail & { close(): void } => {
  const transport = createTransport(
    {
      url,
      pool: true,
      maxConnections: 2,
      connectionTimeout: timeoutInMs,
      greetingTimeout: timeoutInMs,
      socketTimeout: timeoutInMs,
      dnsTimeout: timeoutInMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  const domain = /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? "localhost";

  return {
    async send({ id, to, subject, text, language }) {
      const recipient = singleAddress(to);
      const title = oneLine(subject);
      try {
        await transport.sendMail({
          to: { name: "", address: recipient },
          subject: title,
          text,
          html: htmlOf({ subject: title, text, language }),
          messageId: messageId(id, domain),
          headers: {
            "Auto-Submitted": "auto-generated",
            "X-Auto-Response-Suppress": "All",
            "Content-Language": language,
          },
        });
      } catch (cause) {
        throw new Unavailable("the mail server did not take the message", { cause });
      }
    },
    close: () => transport.close(),
  };
};

/** The same message sent twice has the same Message-ID, so that mail readers show it once. */
const messageId = (id: string, domain: string): string =>
  `<${createHash("sha256").update(id).digest("hex").slice(0, 40)}@${domain}>`;

/** A recipient that is a list, a name or a header in disguise never reaches the server. */
const singleAddress = (to: string): string => {
  if (!/^[^\s,;:<>()[\]"\\@]+@[^\s,;:<>()[\]"\\@]+$/.test(to)) throw new Error("not a single e-mail address");
  return to;
};

const oneLine = (subject: string): string => subject.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
