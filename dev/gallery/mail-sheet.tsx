import { renderToString } from "preact-render-to-string";
import type { WordedNotice } from "./notices.ts";

/** A message as a mail reader and a telephone show it, for the picture. */
export const mailSheet = ({ kind, language, subject, text, sms }: WordedNotice): string =>
  `<!doctype html>${renderToString(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{kind}</title>
        <style>{`
          body { font: 16px/1.5 system-ui, sans-serif; margin: 1.5rem; max-width: 40rem }
          pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere }
          .sms { background: #e7f2f1; border-radius: 1rem; padding: .75rem 1rem; overflow-wrap: anywhere }
          small { color: #555 }
        `}</style>
      </head>
      <body>
        <small>{`${kind} (${language})`}</small>
        <h1>{subject}</h1>
        <pre>{text}</pre>
        <p class="sms">{sms}</p>
        <small>{`${sms.length}`}</small>
      </body>
    </html>,
  )}`;
