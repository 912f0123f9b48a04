import type { ComponentChildren } from "preact";
import type { StaffMessages } from "#messages/staff.ts";
import { SecondaryButton } from "#web/kit/controls.tsx";
import { Alert } from "#web/kit/status.tsx";

/** What a passkey is asked: made anew, or presented. */
export type PasskeyForm = {
  readonly id: string;
  readonly does: "make" | "use";
  /** What the browser needs, as JSON. */
  readonly options: string;
  readonly csrf: string;
  readonly words: StaffMessages["passkey"];
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children?: ComponentChildren;
};

/** Hidden until its script finds that the browser knows passkeys. */
export const PasskeySection = ({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children: ComponentChildren;
}) => (
  <section hidden data-passkey-section>
    <h2>{title}</h2>
    <p>{text}</p>
    {children}
  </section>
);

/** Signing in by a passkey, below the form of the same page. */
export const PasskeySignIn = ({ words, ...rest }: Omit<PasskeyForm, "id" | "does">) => (
  <PasskeySection title={words.instead} text={words.insteadText}>
    <PasskeyFields id="passkey" does="use" words={words} {...rest} />
  </PasskeySection>
);

export const PasskeyFields = ({ id, does, options, csrf, words, hidden = {}, children }: PasskeyForm) => (
  <form id={id} method="post" novalidate data-passkey={does} data-options={options}>
    <input type="hidden" name="_csrf" value={csrf} />
    <input type="hidden" name="answer" value="" />
    {Object.entries(hidden).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    {children}
    <div hidden data-passkey-failed>
      <Alert tone="error" live>
        {words.failed}
      </Alert>
    </div>
    <SecondaryButton>{does === "make" ? words.make : words.use}</SecondaryButton>
  </form>
);
