import { fieldId } from "#web/kit/chrome.ts";

/** A list whose first line is an answer too ("all", "another reason"), small enough for the desk. */
export const FilterSelect = ({
  name,
  label,
  options,
  value,
}: {
  name: string;
  label: string;
  options: readonly { readonly value: string; readonly label: string }[];
  value: string;
}) => (
  <div class="tp-filter">
    <label class="fr-label" for={fieldId(name)}>
      {label}
    </label>
    <select class="fr-select" id={fieldId(name)} name={name}>
      {options.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
);
