import { type Picture, pictures } from "#domain/documents/checks/e-photo.ts";
import { isRefusal, type RefusalCode } from "#domain/refusals.ts";
import { refusalsEn } from "#messages/en/refusals.ts";
import { refusalsFr } from "#messages/fr/refusals.ts";
import { depositPhoto } from "#usecases/deposit-photo.ts";
import { maxFileInBytes } from "#usecases/upload-document.ts";
import type { Language } from "#web/kit/chrome.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, Form, problemOf } from "#web/kit/controls.tsx";
import { page } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import { FileField } from "#web/kit/upload.tsx";
import { sealDeposit } from "../kept-code.ts";
import { paths } from "../paths.ts";
import { words } from "../words.ts";

const accept = "image/jpeg,image/png";

/** What is wrong with a picture, in the words of a photographer. */
const worded = (picture: Picture, code: RefusalCode, language: Language): string => {
  const say = words(language);
  switch (code) {
    case "fileMissing":
      return picture === "photo" ? say.photoMissing : say.signatureMissing;
    case "fileType":
      return say.pictureType;
    case "imageTooSmall":
      return picture === "photo" ? say.photoSmall : say.signatureSmall;
    default:
      return (language === "fr" ? refusalsFr : refusalsEn)[code];
  }
};

/** A portrait and a signature in, a code out; or advice on them first. */
export const depositPage = page({
  path: paths.deposit,
  access: "photographer",
  scripts: ["upload.js"],
  read: () => ({}),
  title: (_, { language }) => words(language).depositTitle,
  view: (_, { language, csrf, key, problems }) => {
    const say = words(language);
    return (
      <>
        <PageTitle>{say.depositTitle}</PageTitle>
        <Lead>{say.depositLead}</Lead>
        {problems.length > 0 && <Alert tone="info">{say.nothingKept}</Alert>}
        <Form csrf={csrf} idempotencyKey={key} upload>
          <FileField
            name="photo"
            label={say.photo}
            hint={say.photoHint}
            limits={say.photoLimits}
            accept={accept}
            maxBytes={maxFileInBytes}
            error={problemOf(problems, "photo")}
          />
          <FileField
            name="signature"
            label={say.signature}
            hint={say.signatureHint}
            limits={say.signatureLimits}
            accept={accept}
            maxBytes={maxFileInBytes}
            error={problemOf(problems, "signature")}
          />
          <Button>{say.deposit}</Button>
        </Form>
      </>
    );
  },
  receive: async ({ world, session, key, language }, files) => {
    const { partner } = session;
    const outcome = await depositPhoto(world, {
      photographerId: partner.id,
      key: `photographer ${partner.id} ${key ?? world.random.uuid()}`,
      // The same page sent again with other pictures is another deposit.
      samePicturesOnly: false,
      files,
    });
    if (isRefusal(outcome)) return outcome;
    if ("unusable" in outcome) {
      return {
        problems: pictures.flatMap((picture) => {
          const code = outcome.unusable[picture];
          return code === undefined ? [] : [{ field: picture, message: worded(picture, code, language) }];
        }),
      };
    }
    if ("advised" in outcome) return { goTo: paths.advice(outcome.advised) };
    return { goTo: paths.code, keep: sealDeposit(world, partner, outcome) };
  },
});
