import { useChrome } from "#web/kit/chrome.ts";
import { FieldError, FieldHint, type FieldProps } from "#web/kit/field-frame.tsx";
import { TextField } from "#web/kit/fields.tsx";

export type SignatureFieldProps = Omit<FieldProps, "optional" | "asTitle"> & {
  /** What was drawn, when the page comes back with problems. */
  value?: string | undefined;
  /** The alternative that is always there: the name, typed. */
  typed: {
    readonly name: string;
    readonly label: string;
    readonly hint?: string | undefined;
    readonly value?: string | undefined;
    readonly error?: string | undefined;
  };
};

/**
 * A signature: drawn with a finger or a mouse where scripts run (`name` then holds a PNG as a `data:` address),
 * or the name typed, which is always possible.
 */
export const SignatureField = ({ typed, value, ...props }: SignatureFieldProps) => {
  const chrome = useChrome();
  return (
    <div class="tp-signature tp-field">
      <div hidden data-signature>
        <div class="fr-label" id={`signature-${props.name}`}>
          {props.label}
        </div>
        <FieldHint name={props.name} hint={props.hint ?? chrome.signatureDraw} />
        <input type="hidden" name={props.name} value={value} />
        <canvas
          class="tp-signature__pad"
          width="640"
          height="240"
          role="img"
          aria-labelledby={`signature-${props.name}`}
        />
        <p class="tp-signature__clear">
          <button type="button" class="tp-link-button">
            {chrome.signatureClear}
          </button>
        </p>
        <p class="tp-or">{chrome.signatureOr}</p>
      </div>
      <FieldError {...props} />
      <TextField
        name={typed.name}
        label={typed.label}
        hint={typed.hint}
        value={typed.value}
        autocomplete="name"
        error={typed.error}
      />
    </div>
  );
};
