import { wordDay } from "../days.ts";
import { nameIn } from "../families.ts";
import type { FindingMessages } from "../findings.ts";
import { wordDifferences, wordDoubt } from "../seals.ts";
import { nameOfKind } from "../states.ts";
import { documentsEn } from "./documents.ts";
import { familiesEn } from "./families.ts";
import { sealsEn } from "./seals.ts";

const said = (text: string) => () => text;
const day = (value: string | number | undefined): string => wordDay(String(value), "en");
const documentNamed = (kind: string | number | undefined): string => nameOfKind(documentsEn, String(kind));

/** What the checks found on a file, in English. */
export const findingsEn: FindingMessages = {
  "file.type": said(
    "This file is neither a picture (JPEG, PNG, WebP, TIFF, HEIC) nor a PDF. Send a photo or a PDF.",
  ),
  "file.empty": said("This file is empty. Choose it again."),
  "file.too-large": said("This file is over 15 MB. Send a lighter photo."),
  "file.password": said("This PDF is protected by a password. Send it without protection."),
  "file.corrupt": said("This file is damaged: we cannot open it. Take a new photo of the document."),
  "file.pages": said("This document has more than 10 pages. Send only those that are asked for."),
  "file.too-heavy": said(
    "This file takes too long to open. Scan it with less detail, or take a photo of it.",
  ),
  "file.virus": said("This file holds a dangerous program. It was not kept. Take a photo of the document."),
  "image.too-large": said("This picture is too large to be opened. Send an ordinary photo."),
  "image.too-small": said("This picture is too small to be read. Take a photo from closer."),
  "page.blank": ({ page }) => `Page ${page} is empty. Check which side was scanned.`,
  "side.same-file": said("Front and back are the same file. Send the other side."),
  "side.similar": said("The two pictures look much alike. Did you take both sides?"),
  "side.wrong": said("This does not seem to be the side asked for. Check front and back."),
  "side.unlike": said("Front and back do not seem to be of the same document. Check both pictures."),
  "document.wrong": ({ seen, asked, paper }) => {
    if (seen === undefined) return "This does not seem to be the document asked for. Check your choice.";
    const is = `This seems to be ${nameIn(familiesEn, seen)}`;
    return paper === undefined
      ? `${is}. The document asked for here is: ${documentNamed(asked)}. Check your choice.`
      : `${is}, while you chose: ${nameIn(documentsEn.papers, paper)}. Check your choice.`;
  },
  "image.incomplete": said("The bottom of the picture is missing: it was cut on the way. Check it below."),
  "image.blur": said(
    "The picture is blurred: an agent might not read it. Lay the document flat and take the photo again.",
  ),
  "image.grey": said("The copy seems to be black and white. A colour copy is asked for this document."),
  "image.dark": said("The picture is too dark. Take the photo again near a window."),
  "image.burnt": said(
    "The picture is too light: part of it is washed out. Take the photo again without flash.",
  ),
  "image.glare": said(
    "A reflection may hide part of the document. Change the angle and take the photo again.",
  ),
  "image.cut": said("An edge of the document seems cut off. Take the photo again with all four corners."),
  "image.small": ({ width, height }) =>
    `The picture is small (${width} × ${height}). A photo from closer will be easier to read.`,
  "mrz.unread": said(
    "We could not read the lines of letters and digits at the bottom. Are they wholly visible?",
  ),
  "mrz.expired": ({ date }) => `According to the document, it has not been valid since ${day(date)}.`,
  "mrz.name": ({ read, typed }) => `The name read (${read}) differs from the one you typed (${typed}).`,
  "mrz.birth-date": ({ read }) => `The birth date read (${day(read)}) differs from the one you typed.`,
  "document.expired": ({ date }) => `According to the document, it has not been valid since ${day(date)}.`,
  "seal.name": ({ read, typed }) =>
    `The 2D-Doc code of the certificate has the name ${read}; you typed ${typed}. Check the certificate and your answer.`,
  "seal.birth-date": ({ read }) =>
    `The 2D-Doc code of the certificate has another birth date: ${day(read)}. Check the certificate and your answer.`,
  "seal.exam-date": ({ read, typed }) =>
    `According to the 2D-Doc code of the certificate, the test was passed on ${day(read)}; you typed ${day(typed)}. Check your answer.`,
  "seal.category": ({ read, typed }) =>
    `According to the 2D-Doc code of the certificate, the category passed is ${read}; you chose ${typed}. Check your answer.`,
  "address.old": ({ date, months }) =>
    `This proof is dated ${day(date)}: it is more than ${months} months old.`,
  "address.date-unread": said("We could not read the date of this proof. Check that it is visible."),
  "address.name": ({ name }) =>
    `We did not find the expected name (${name}) on this proof. If somebody lodges you, choose “lodged” under housing.`,
  "address.place": said("The address on this proof does not seem to be that of your application."),
  "signature.missing": said("We see no signature."),
  "signature.faint": said("The signature is very light. Sign in black or blue ink."),
  "signature.cut": said("The signature touches the edge of the picture. Leave some room around it."),
  "photo.no-face": said("We see no face on the photo."),
  "photo.several-faces": said("We see several faces on the photo."),
  "photo.head-size": said("The head is too small or too large: it must fill 70 to 80% of the height."),
  "photo.off-centre": said("The face is not in the middle of the photo."),
  "photo.small": said("The photo is too small to be printed sharply."),
  "photo.eyes": said("The eyes seem closed."),
  "photo.mouth": said("The mouth seems open."),
  "photo.pose": said("The face is turned or tilted: it must look straight ahead."),
  "photo.background": said("The background must be plain and light, without being white."),
  "photo.light": said("The face is too dark, too light or lit from one side only."),
  "photo.glare": said("A reflection seems to hide the eyes."),
  "photo.blur": said("The photo is blurred."),
  "photo.grey": said("The photo must be in colour."),
  "seal.ok": ({ issuer }) =>
    issuer === undefined
      ? "The 2D-Doc code of this document is authentic."
      : `The 2D-Doc code of this document is authentic: it is signed for ${issuer}.`,
  "seal.bad": (values) => wordDoubt(sealsEn, values, "altered"),
  "seal.incomplete": said("The 2D-Doc code lacks mentions that such a document must carry."),
  "seal.differs": (values) =>
    `The 2D-Doc code does not say what the application says (${wordDifferences(sealsEn, values)}).`,
  "seal.unverifiable": (values) => wordDoubt(sealsEn, values, "unknownAuthority"),
  "seal.test": said("The 2D-Doc code is signed by the test authority: it proves nothing."),
  "image.pale": said("Few colours: the copy may be black and white."),
  "mrz.uncertain-name": said("The name read in the machine-readable lines is uncertain."),
  "picture.seen": ({ document }) =>
    `This picture was also given for another document: ${documentNamed(document)}.`,
  "person.differs": ({ document }) =>
    `This document does not seem to be of the same person as another one: ${documentNamed(document)}.`,
  "antivirus.pending": said("Antivirus check under way."),
};
