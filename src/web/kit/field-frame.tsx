import type { ComponentChildren } from "preact";
import { classes, fieldId, useChrome } from "#web/kit/chrome.ts";

/** What every field of a form has. */
export type FieldProps = {
  name: string;
  label: string;
  hint?: ComponentChildren;
  error?: string | undefined;
  /** The field may be left empty, and says so. All others are required. */
  optional?: boolean | undefined;
  /** The label is the question and the main title of the page. */
  asTitle?: boolean | undefined;
};

/** Label words with the mark of an optional field. */
export const LabelText = ({ label, optional }: Pick<FieldProps, "label" | "optional">) => {
  const chrome = useChrome();
  return (
    <>
      {label}
      {optional && <span class="tp-optional"> ({chrome.optional})</span>}
    </>
  );
};

/** The message of a field, between its label and its control. */
export const FieldError = ({ name, error }: Pick<FieldProps, "name" | "error">) => {
  const chrome = useChrome();
  return error ? (
    <p id={`${fieldId(name)}-error`} class="fr-message fr-message--error">
      <span>
        <span class="fr-sr-only">{chrome.errorPrefix} </span>
        {error}
      </span>
    </p>
  ) : null;
};

/** The help of a field, under its label. */
export const FieldHint = ({ name, hint }: Pick<FieldProps, "name" | "hint">) =>
  hint ? (
    <div id={`${fieldId(name)}-hint`} class="fr-hint-text">
      {hint}
    </div>
  ) : null;

/** What a control says of itself to assistive tools. */
export const describedBy = ({ name, hint, error, optional }: Omit<FieldProps, "label">) => ({
  "aria-describedby":
    classes(hint ? `${fieldId(name)}-hint` : false, error ? `${fieldId(name)}-error` : false) || undefined,
  "aria-invalid": error ? ("true" as const) : undefined,
  "aria-required": optional ? undefined : ("true" as const),
});

/** Label, help, message, then the control. */
export const FieldFrame = (props: FieldProps & { children: ComponentChildren }) => {
  const label = (
    <label class={classes("fr-label", props.asTitle && "fr-h3")} for={fieldId(props.name)}>
      <LabelText {...props} />
    </label>
  );
  return (
    <div class={classes("fr-input-group", "tp-field", props.error && "fr-input-group--error")}>
      {props.asTitle ? <h1 class="tp-label-title">{label}</h1> : label}
      <FieldHint {...props} />
      <FieldError {...props} />
      {props.children}
    </div>
  );
};

/** The same for several controls that answer one question together. */
export const GroupFrame = (props: FieldProps & { children: ComponentChildren; radios?: boolean }) => {
  const description = describedBy(props);
  // Only a group of radios may say that it is required or invalid; elsewhere each control says it.
  const own = props.radios
    ? { ...description, role: "radiogroup" as const }
    : { "aria-describedby": description["aria-describedby"] };
  return (
    <fieldset class={classes("tp-field tp-group", props.error && "tp-group--error")} {...own}>
      <legend class="tp-group__legend">
        {props.asTitle ? (
          <h1 class="tp-label-title fr-h3">
            <LabelText {...props} />
          </h1>
        ) : (
          <LabelText {...props} />
        )}
      </legend>
      <FieldHint {...props} />
      <FieldError {...props} />
      {props.children}
    </fieldset>
  );
};
