import { isRefusal } from "#domain/refusals.ts";
import { verifyProvisional } from "#usecases/verify-provisional.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, Form, problemOf } from "#web/kit/controls.tsx";
import { TextArea } from "#web/kit/fields.tsx";
import { page } from "#web/kit/page.ts";
import { Alert, Callout } from "#web/kit/status.tsx";
import { paths } from "../paths.ts";
import { ProofOutcome } from "../proof-outcome.tsx";
import { words } from "../words.ts";

/** Is this provisional licence true? Asked by anyone it is shown to: a scanned link, or a code that is pasted. */
export const verifyPage = page({
  path: paths.verify,
  access: "anyone",
  perMinute: 60,
  scripts: ["verify.js"],
  refusalFields: { proofInvalid: "code" },
  read: ({ world, today }) => ({
    keys: JSON.stringify(world.seals.publicKeys()),
    today: today.toString(),
  }),
  title: (_, { language }) => words(language).verify.title,
  view: ({ keys, today }, { language, csrf, key, problems, typed, visit }) => {
    const said = words(language).verify;
    const code = typed?.code?.[0] ?? "";
    const outcome = code === "" ? null : verifyProvisional(visit.world, code);
    return (
      <>
        <PageTitle>{said.title}</PageTitle>
        <Lead>{said.lead}</Lead>
        {outcome !== null && !isRefusal(outcome) && (
          <div data-told>
            <ProofOutcome {...outcome} language={language} />
          </div>
        )}
        {/* Filled in and shown by browser code, for a code that came in the address. */}
        <div data-verify={keys} data-today={today} role="status">
          <div data-outcome="valid" hidden>
            <ProofOutcome isValid proof={null} language={language} />
          </div>
          <div data-outcome="ended" hidden>
            <ProofOutcome isValid={false} proof={null} language={language} />
          </div>
          <div data-outcome="forged" hidden>
            <Alert tone="error" title={said.forged}>
              {said.forgedHow}
            </Alert>
          </div>
          <div data-outcome="manual" hidden>
            <Alert tone="info" title={said.manual}>
              {said.manualHow}
            </Alert>
          </div>
        </div>
        <Form csrf={csrf} idempotencyKey={key}>
          <TextArea
            name="code"
            label={said.code}
            hint={said.codeHint}
            value={code}
            error={problemOf(problems, "code")}
          />
          <Button>{said.submit}</Button>
        </Form>
        <Callout>{said.private}</Callout>
      </>
    );
  },
  write: async ({ world, field, language }) => {
    const code = field("code");
    if (code === "") return { problems: [{ field: "code", message: words(language).verify.codeMissing }] };
    const outcome = verifyProvisional(world, code);
    return isRefusal(outcome) ? outcome : { stay: true };
  },
});
