import type { Parcel } from "#domain/derive/tracking.ts";
import { DefinitionList } from "#web/kit/content.tsx";
import type { TrackingWords } from "./tracking-words.ts";

/** The fifteen days at La Poste: where, since when, until when, and the day to go when that one is a Sunday. */
export const PickupFacts = ({
  pickup,
  words,
}: {
  pickup: NonNullable<Parcel["pickup"]>;
  words: TrackingWords;
}) => {
  const said = words.tracking.pickup;
  return (
    <DefinitionList
      items={[
        { term: said.office, value: pickup.postOffice },
        { term: said.firstPassage, value: words.weekday(pickup.firstPassageOn) },
        {
          term: said.lastDay,
          value: (
            <>
              <strong>{words.weekday(pickup.lastDay)}</strong>
              {pickup.lastWorkingDay !== pickup.lastDay && (
                <> – {said.goBy(words.weekday(pickup.lastWorkingDay))}</>
              )}
            </>
          ),
        },
      ]}
    />
  );
};
