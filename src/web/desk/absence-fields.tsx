import { typedDay } from "#domain/reading.ts";
import type { OfficeMessages } from "#messages/office.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { Select } from "#web/kit/choices.tsx";
import { problemOf } from "#web/kit/controls.tsx";
import { DateField } from "#web/kit/fields.tsx";
import type { Showing } from "#web/kit/page.ts";
import { FilterSelect } from "./filter-select.tsx";

/** Who is away, from when until when, and who takes the files meanwhile. */
export const AbsenceFields = ({
  members,
  showing: { typed, problems },
  words,
}: {
  members: readonly StaffMember[];
  showing: Showing<"desk">;
  words: OfficeMessages["absences"];
}) => {
  const people = members
    .filter(({ role }) => role !== "auditor")
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Select
        name="who"
        label={words.who}
        options={people}
        value={typed?.who?.[0]}
        error={problemOf(problems, "who")}
      />
      {(["firstDay", "lastDay"] as const).map((name) => (
        <DateField
          name={name}
          label={words[name]}
          value={typedDay(typed ?? {}, name)}
          error={problemOf(problems, name)}
        />
      ))}
      <FilterSelect
        name="cover"
        label={words.cover}
        options={[{ value: "", label: words.toQueue }, ...people]}
        value={typed?.cover?.[0] ?? ""}
      />
    </>
  );
};
