import { classes, fieldId, useChrome } from "#web/kit/chrome.ts";
import { describedBy, FieldFrame, type FieldProps, GroupFrame } from "#web/kit/field-frame.tsx";

/** About how many characters the answer has: the width of the box says it. */
export type Width = 2 | 4 | 6 | 10 | 20 | "full";

const widths: Record<Width, string> = {
  2: "tp-width-2",
  4: "tp-width-4",
  6: "tp-width-6",
  10: "tp-width-10",
  20: "tp-width-20",
  full: "",
};

export type TextFieldProps = FieldProps & {
  value?: string | undefined;
  /** The browser's name of what is asked (`given-name`, `postal-code`…), so that it can fill it in. */
  autocomplete?: string | undefined;
  inputMode?: "text" | "numeric" | "tel" | "email" | undefined;
  width?: Width | undefined;
  /** Names and codes: no spelling marks. */
  plain?: boolean | undefined;
  maxLength?: number | undefined;
};

/** One line of text. */
export const TextField = (props: TextFieldProps) => (
  <FieldFrame {...props}>
    <input type="text" {...line(props)} />
  </FieldFrame>
);

/** An e-mail address. */
export const EmailField = (props: TextFieldProps) => (
  <FieldFrame {...props}>
    <input
      type="email"
      {...line({ autocomplete: "email", inputMode: "email", plain: true, width: 20, ...props })}
    />
  </FieldFrame>
);

/** A telephone number. */
export const PhoneField = (props: TextFieldProps) => (
  <FieldFrame {...props}>
    <input
      type="tel"
      {...line({ autocomplete: "tel", inputMode: "tel", plain: true, width: 20, ...props })}
    />
  </FieldFrame>
);

const line = (props: TextFieldProps) => ({
  class: classes("fr-input", widths[props.width ?? "full"]),
  id: fieldId(props.name),
  name: props.name,
  value: props.value ?? "",
  autocomplete: props.autocomplete,
  inputmode: props.inputMode,
  spellcheck: props.plain ? false : undefined,
  autocapitalize: props.plain ? ("off" as const) : undefined,
  maxlength: props.maxLength,
  ...describedBy(props),
});

export type PasswordFieldProps = FieldProps & { use: "current" | "new" };

/** A password: may be pasted, filled in by a password manager, and shown (with scripts). Never sent back by a page. */
export const PasswordField = ({ use, ...props }: PasswordFieldProps) => {
  const chrome = useChrome();
  return (
    <FieldFrame {...props}>
      <div class="tp-password">
        <input
          class="fr-input"
          id={fieldId(props.name)}
          name={props.name}
          type="password"
          autocomplete={use === "new" ? "new-password" : "current-password"}
          autocapitalize="off"
          spellcheck={false}
          {...describedBy(props)}
        />
        <button
          type="button"
          class="fr-btn fr-btn--tertiary tp-password__toggle"
          hidden
          aria-controls={fieldId(props.name)}
          aria-label={chrome.showPasswordHint}
          data-password={chrome.hidePassword}
          data-password-hint={chrome.hidePasswordHint}
        >
          {chrome.showPassword}
        </button>
      </div>
    </FieldFrame>
  );
};

export type TextAreaProps = FieldProps & {
  value?: string | undefined;
  rows?: number | undefined;
  maxLength?: number | undefined;
};

/** Several lines of text. */
export const TextArea = ({ value, rows = 5, maxLength, ...props }: TextAreaProps) => (
  <FieldFrame {...props}>
    <textarea
      class="fr-input"
      id={fieldId(props.name)}
      name={props.name}
      rows={rows}
      maxlength={maxLength}
      {...describedBy(props)}
    >
      {value}
    </textarea>
  </FieldFrame>
);

/** A code received by e-mail or SMS: phones offer to fill it in. */
export const CodeField = ({
  value,
  digits = 6,
  ...props
}: FieldProps & { value?: string | undefined; digits?: number | undefined }) => (
  <FieldFrame {...props}>
    <input
      class={classes("fr-input tp-code", widths[10])}
      id={fieldId(props.name)}
      name={props.name}
      type="text"
      inputmode="numeric"
      autocomplete="one-time-code"
      pattern={`[0-9 ]{${digits},}`}
      value={value ?? ""}
      {...describedBy(props)}
    />
  </FieldFrame>
);

/** A date as typed: `name.day`, `name.month`, `name.year`. */
export type TypedDate = {
  readonly day?: string | undefined;
  readonly month?: string | undefined;
  readonly year?: string | undefined;
};

export type DateFieldProps = FieldProps & {
  value?: TypedDate | undefined;
  /** The day or the month may be unknown, as on some birth records. */
  partial?: boolean | undefined;
  /** The date is the person's own date of birth. */
  birthday?: boolean | undefined;
};

/** A date typed as day, month and year, as it stands on the document. */
export const DateField = ({ value = {}, partial, birthday, ...props }: DateFieldProps) => {
  const chrome = useChrome();
  const hint = partial ? (
    <>
      {props.hint} {chrome.partialDate}
    </>
  ) : (
    props.hint
  );
  return (
    <GroupFrame {...props} hint={hint}>
      <div class="tp-date">
        {(["day", "month", "year"] as const).map((part) => (
          <div>
            <label class="fr-label" for={partId(props.name, part)}>
              {chrome[part]}
            </label>
            <input
              class={classes("fr-input", widths[part === "year" ? 4 : 2])}
              id={partId(props.name, part)}
              name={`${props.name}.${part}`}
              type="text"
              inputmode="numeric"
              autocomplete={birthday ? `bday-${part}` : undefined}
              value={value[part] ?? ""}
              maxlength={part === "year" ? 4 : 2}
              aria-invalid={props.error ? "true" : undefined}
              aria-required={props.optional || (partial && part !== "year") ? undefined : "true"}
            />
          </div>
        ))}
      </div>
    </GroupFrame>
  );
};

/** The summary's link leads to the day. */
const partId = (name: string, part: "day" | "month" | "year") =>
  fieldId(part === "day" ? name : `${name}.${part}`);
