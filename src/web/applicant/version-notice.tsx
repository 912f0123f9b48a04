import { isNothing } from "#domain/derive/loss.ts";
import { Alert } from "#web/kit/status.tsx";
import type { Filing } from "./filing.ts";
import type { FormWords } from "./form-words.ts";
import { LossList } from "./removal.tsx";

/** The rules changed since this draft was begun: what changed, what was removed, until it is sent. */
export const VersionNotice = ({ filing, words }: { filing: Filing; words: FormWords }) => {
  const { newRules } = filing;
  if (newRules === null) return null;
  const { version } = words.draft;
  return (
    <Alert tone="info" title={version.title}>
      <p>{version.lead}</p>
      <ul>
        {newRules.changed.map((part) => (
          <li>{version.changed[part]}</li>
        ))}
        <li>{version.kept}</li>
      </ul>
      {!isNothing(newRules.loss) && (
        <>
          <p>{version.removed}</p>
          <LossList loss={newRules.loss} words={words} />
        </>
      )}
    </Alert>
  );
};
