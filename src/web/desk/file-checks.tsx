import type { DocumentFile, SupportingDocument } from "#domain/application.ts";
import { awaitsScan } from "#domain/documents/awaiting-scan.ts";
import { checkStateOf } from "#domain/documents/checked-file.ts";
import { type DepositFindings, pictures } from "#domain/documents/checks/e-photo.ts";
import type { Level } from "#domain/documents/findings.ts";
import type { SeenElsewhere } from "#usecases/ports/store.ts";
import { Link } from "#web/kit/navigation.tsx";
import { factText } from "#web/kit/read-fact.ts";
import { Tag, type Tone } from "#web/kit/status.tsx";
import { deskPaths } from "./paths.ts";
import type { DeskWords } from "./words.ts";

const tones: Readonly<Record<Level, Tone>> = {
  refuse: "error",
  advice: "warning",
  note: "info",
  info: "neutral",
  good: "success",
};

type Seen = { readonly seen: readonly SeenElsewhere[]; readonly words: DeskWords };

/** A file that another application holds too. The agent judges: people give a document again, and families share some. */
const Elsewhere = ({ seen, words }: Seen) => (
  <>
    {seen.map(({ reference, isSameFile, isOfSameAccount }) => (
      <li>
        <Tag tone={isOfSameAccount ? "neutral" : "info"}>
          {words.checks.levels[isOfSameAccount ? "info" : "note"]}
        </Tag>{" "}
        {words.checks.seenElsewhere(isSameFile, isOfSameAccount)}{" "}
        <Link href={deskPaths.file(reference)}>{reference}</Link>
      </li>
    ))}
  </>
);

const Checked = ({ file, seen, words }: Seen & { file: DocumentFile }) => {
  const { findings = [], read = [], isBeingRead } = file;
  const slot = words.supporting.slots[file.slot];
  return (
    <>
      {findings.map(({ code, level, page, values }) => (
        <li>
          <Tag tone={tones[level]}>{words.checks.levels[level]}</Tag> {slot}
          {page !== null && file.pages.length > 1 && `, ${words.file.page(page)}`} :{" "}
          {words.findings[code](values)}
          {level === "advice" && file.keptAt !== undefined && <em> ({words.checks.kept})</em>}
        </li>
      ))}
      {[...Map.groupBy(read, ({ source }) => source)].map(([source, facts]) => (
        <li>
          {slot}, {words.readings.sources[source]} :{" "}
          {facts
            .map(
              (fact) =>
                `${words.readings.facts[fact.name]} ${factText(fact, words.readings, words.language)}`,
            )
            .join(" ; ")}
        </li>
      ))}
      <Elsewhere seen={seen.filter(({ fileId }) => fileId === file.id)} words={words} />
      {isBeingRead === true && (
        <li>
          {slot} : {words.checks.underWay}
        </li>
      )}
      {checkStateOf(file) === "good" && findings.length === 0 && read.length === 0 && (
        <li>
          {slot} : {words.checks.nothing}
        </li>
      )}
    </>
  );
};

/** What the checks say of each file of a document, notes included: material for the agent, who alone decides. */
export const FileChecks = ({ document, seen, words }: Seen & { document: SupportingDocument }) => {
  const isSeen = ({ id }: DocumentFile) => seen.some(({ fileId }) => fileId === id);
  const checked = document.files.filter(
    (file) => (file.findings !== undefined || isSeen(file)) && !awaitsScan(file),
  );
  if (checked.length === 0) return null;
  return (
    <section>
      <h3 class="tp-quiet">{words.checks.title}</h3>
      <ul class="tp-findings">
        {checked.map((file) => (
          <Checked file={file} seen={seen} words={words} />
        ))}
      </ul>
    </section>
  );
};

/** What the checks say of the photograph and the signature, as their photographer read it before depositing them. */
export const DepositChecks = ({
  findings,
  words,
}: {
  findings: DepositFindings | null;
  words: DeskWords;
}) => {
  if (findings === null) return null;
  const names = { photo: words.file.portrait, signature: words.file.signatureImage };
  return (
    <section>
      <h3 class="tp-quiet">{words.checks.depositTitle}</h3>
      <ul class="tp-findings">
        {pictures.map((picture) =>
          findings[picture].length === 0 ? (
            <li>
              {names[picture]} : {words.checks.nothing}
            </li>
          ) : (
            findings[picture].map(({ code, level, values }) => (
              <li>
                <Tag tone={tones[level]}>{words.checks.levels[level]}</Tag> {names[picture]} :{" "}
                {words.findings[code](values)} <em>({words.checks.keptByPhotographer})</em>
              </li>
            ))
          ),
        )}
      </ul>
    </section>
  );
};
