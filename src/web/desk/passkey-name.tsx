import type { TypedForm } from "#domain/reading.ts";
import type { StaffMessages } from "#messages/staff.ts";
import { TextField } from "#web/kit/fields.tsx";

/** What its owner calls a passkey, to tell it from the others. */
export const PasskeyName = ({
  words,
  typed,
}: {
  words: StaffMessages["passkey"];
  typed: TypedForm | null;
}) => (
  <TextField
    name="name"
    label={words.name}
    hint={words.nameHint}
    optional
    width={20}
    maxLength={60}
    value={typed?.name?.[0]}
  />
);
