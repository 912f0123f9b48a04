import type { ComponentChildren } from "preact";
import { classes, type FieldProblem, fieldId, useChrome } from "#web/kit/chrome.ts";
import { KeyHint, keyAttributes } from "#web/kit/key-hint.tsx";
import { Link, safeAddress } from "#web/kit/navigation.tsx";

export type FormProps = {
  csrf: string;
  /** The idempotency key of the write: the same form sent twice changes nothing twice. */
  idempotencyKey?: string | undefined;
  /** Where it is sent; the page's own address by default. */
  action?: string | undefined;
  /** The page's main form is "form": the language switch sends it. A page with several gives the others another id. */
  id?: string | undefined;
  /** The form carries files. With scripts, their sending shows its progress. */
  upload?: boolean | undefined;
  /** Other hidden values, such as the version that was shown. */
  hidden?: Readonly<Record<string, string>> | undefined;
  children: ComponentChildren;
};

/** A form sent by POST. The browser's own validation is off: our messages say what to do, in the page's language. */
export const Form = ({
  csrf,
  idempotencyKey,
  action,
  id = "form",
  upload,
  hidden = {},
  children,
}: FormProps) => {
  const chrome = useChrome();
  return (
    <form
      id={id}
      method="post"
      action={action === undefined ? undefined : safeAddress(action)}
      encType={upload ? "multipart/form-data" : undefined}
      novalidate
      data-upload={upload ? chrome.uploading : undefined}
      data-upload-failed={upload ? chrome.uploadFailed : undefined}
    >
      <input type="hidden" name="_csrf" value={csrf} />
      {idempotencyKey && <input type="hidden" name="_key" value={idempotencyKey} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
};

export type ButtonProps = {
  children: ComponentChildren;
  /** What the form says when this button sends it. */
  name?: string | undefined;
  value?: string | undefined;
  /** Completes the words for those who hear the button alone ("Remove" → "Remove the front side"). */
  hint?: string | undefined;
  /** The form it sends, when it stands outside of it. */
  form?: string | undefined;
  small?: boolean | undefined;
  /** One key that presses it, on the desk. Shown beside the words. */
  keyShortcut?: string | undefined;
  /** What Enter does on a page that asks for nothing else. */
  autofocus?: boolean | undefined;
};

const button = (look: string) =>
  function KitButton({ children, name, value, hint, form, small, keyShortcut, autofocus }: ButtonProps) {
    return (
      <button
        type="submit"
        class={classes("fr-btn", look, small && "fr-btn--sm")}
        name={name}
        value={value}
        form={form}
        autofocus={autofocus}
        {...keyAttributes(keyShortcut)}
      >
        {children}
        {hint && <span class="fr-sr-only"> {hint}</span>}
        <KeyHint of={keyShortcut} />
      </button>
    );
  };

/** The one main action of a page. */
export const Button = button("");
/** Another action of about the same weight. */
export const SecondaryButton = button("fr-btn--secondary");
/** A quiet action: save and leave, cancel. */
export const TertiaryButton = button("fr-btn--tertiary");
/** An action that loses or ends something: withdraw, refuse, remove. */
export const DangerButton = button("tp-btn-danger");

/** Buttons side by side, one under the other on a phone. */
export const ButtonRow = ({ children }: { children: ComponentChildren }) => (
  <div class="tp-buttons">{children}</div>
);

/** What is to be corrected, on top of the page, each problem leading to its field. It takes the focus when shown. */
export const ErrorSummary = ({ problems }: { problems: readonly FieldProblem[] }) => {
  const chrome = useChrome();
  if (problems.length === 0) return null;
  return (
    <div class="tp-error-summary" role="alert" tabindex={-1} autofocus id="problems">
      <h2 class="tp-error-summary__title">
        {problems.length === 1 ? chrome.oneProblem : chrome.severalProblems}
      </h2>
      <ul>
        {problems.map(({ field, message, about }) => {
          const text = about === undefined ? message : `${about} – ${message}`;
          return <li>{field ? <Link href={`#${fieldId(field)}`}>{text}</Link> : text}</li>;
        })}
      </ul>
    </div>
  );
};

/** The first message for a field, or nothing. */
export const problemOf = (problems: readonly FieldProblem[], field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.message;
