import type { ComponentChildren } from "preact";
import { classes, fieldId, useChrome } from "#web/kit/chrome.ts";
import { describedBy, FieldError, FieldFrame, type FieldProps, GroupFrame } from "#web/kit/field-frame.tsx";
import { KeyHint, keyAttributes } from "#web/kit/key-hint.tsx";

export type Choice = {
  readonly value: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** One key that chooses it, on the desk. Shown beside the words. */
  readonly keyShortcut?: string | undefined;
};

export type RadiosProps = FieldProps & {
  choices: readonly Choice[];
  value?: string | undefined;
  /** Side by side: for yes and no. */
  inline?: boolean | undefined;
};

/** One answer among a few. */
export const Radios = ({ choices, value, inline, ...props }: RadiosProps) => (
  <GroupFrame {...props} radios>
    <div class={classes("tp-choices", inline && "tp-choices--inline")}>
      {choices.map((choice, index) => (
        <ChoiceRow
          type="radio"
          id={index === 0 ? fieldId(props.name) : fieldId(`${props.name}-${choice.value}`)}
          name={props.name}
          choice={choice}
          checked={choice.value === value}
        />
      ))}
    </div>
  </GroupFrame>
);

export type CheckboxesProps = FieldProps & {
  choices: readonly Choice[];
  values?: readonly string[] | undefined;
};

/** Any number of answers among a few, all sent under one name. */
export const Checkboxes = ({ choices, values = [], ...props }: CheckboxesProps) => (
  <GroupFrame {...props}>
    <div class="tp-choices">
      {choices.map((choice, index) => (
        <ChoiceRow
          type="checkbox"
          id={index === 0 ? fieldId(props.name) : fieldId(`${props.name}-${choice.value}`)}
          name={props.name}
          choice={choice}
          checked={values.includes(choice.value)}
        />
      ))}
    </div>
  </GroupFrame>
);

type ChoiceRowProps = {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  choice: Choice;
  checked: boolean;
};

const ChoiceRow = ({ type, id, name, choice, checked }: ChoiceRowProps) => (
  <div class="tp-choice">
    <input
      type={type}
      id={id}
      name={name}
      value={choice.value}
      checked={checked}
      aria-describedby={choice.hint ? `${id}-choice-hint` : undefined}
      {...keyAttributes(choice.keyShortcut)}
    />
    <div class="tp-choice__text">
      <label for={id}>{choice.label}</label>
      <KeyHint of={choice.keyShortcut} />
      {choice.hint && (
        <div class="fr-hint-text" id={`${id}-choice-hint`}>
          {choice.hint}
        </div>
      )}
    </div>
  </div>
);

export type CheckboxProps = Omit<FieldProps, "label" | "asTitle"> & {
  label: ComponentChildren;
  checked?: boolean | undefined;
  value?: string | undefined;
};

/** One thing to tick, such as a statement to certify. Sends `value` ("yes" by default). */
export const Checkbox = ({ label, checked = false, value = "yes", ...props }: CheckboxProps) => (
  <div class={classes("tp-field tp-group", props.error && "tp-group--error")}>
    <FieldError {...props} />
    <div class="tp-choice">
      <input
        type="checkbox"
        id={fieldId(props.name)}
        name={props.name}
        value={value}
        checked={checked}
        {...describedBy(props)}
      />
      <div class="tp-choice__text">
        <label for={fieldId(props.name)}>{label}</label>
        {props.hint && (
          <div class="fr-hint-text" id={`${fieldId(props.name)}-hint`}>
            {props.hint}
          </div>
        )}
      </div>
    </div>
  </div>
);

export type SelectProps = FieldProps & {
  options: readonly { readonly value: string; readonly label: string }[];
  value?: string | undefined;
  autocomplete?: string | undefined;
};

/** One answer in a long list (countries). Starts on "Choose". */
export const Select = ({ options, value, autocomplete, ...props }: SelectProps) => {
  const chrome = useChrome();
  return (
    <FieldFrame {...props}>
      <select
        class="fr-select"
        id={fieldId(props.name)}
        name={props.name}
        autocomplete={autocomplete}
        {...describedBy(props)}
      >
        <option value="" selected={!value}>
          {chrome.chooseOne}
        </option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
};
