import { wordDay } from "../days.ts";
import { nameIn } from "../families.ts";
import type { FindingMessages, FindingValues } from "../findings.ts";
import { wordDifferences, wordDoubt } from "../seals.ts";
import { nameOfKind } from "../states.ts";
import { documentsFr } from "./documents.ts";
import { familiesFr } from "./families.ts";
import { sealsFr } from "./seals.ts";
import { typeset } from "./typeset.ts";

const said = (text: string) => () => typeset(text);
const told = (word: (values: FindingValues) => string) => (values: FindingValues) => typeset(word(values));
const day = (value: string | number | undefined): string => wordDay(String(value), "fr");
const documentNamed = (kind: string | number | undefined): string => nameOfKind(documentsFr, String(kind));

/** What the checks found on a file, in French. */
export const findingsFr: FindingMessages = {
  "file.type": said(
    "Ce fichier n’est ni une image (JPEG, PNG, WebP, TIFF, HEIC) ni un PDF. Envoyez une photo ou un PDF.",
  ),
  "file.empty": said("Ce fichier est vide. Choisissez-le à nouveau."),
  "file.too-large": said("Ce fichier dépasse 15 Mo. Envoyez une photo plus légère."),
  "file.password": said("Ce PDF est protégé par un mot de passe. Envoyez-le sans protection."),
  "file.corrupt": said(
    "Ce fichier est abîmé : nous ne pouvons pas l’ouvrir. Prenez une nouvelle photo du document.",
  ),
  "file.pages": said("Ce document a plus de 10 pages. Envoyez seulement celles qui sont demandées."),
  "file.too-heavy": said(
    "Ce fichier est trop long à ouvrir. Numérisez le document avec moins de détails, ou prenez-le en photo.",
  ),
  "file.virus": said(
    "Ce fichier contient un programme dangereux. Il n’a pas été gardé. Prenez une photo du document.",
  ),
  "image.too-large": said("Cette image est trop grande pour être ouverte. Envoyez une photo ordinaire."),
  "image.too-small": said("Cette image est trop petite pour être lue. Prenez une photo de plus près."),
  "page.blank": told(({ page }) => `La page ${page} est vide. Vérifiez le côté numérisé.`),
  "side.same-file": said("Le recto et le verso sont le même fichier. Envoyez l’autre côté."),
  "side.similar": said("Les deux images se ressemblent beaucoup. Avez-vous bien pris les deux côtés ?"),
  "side.wrong": said("Ce côté ne semble pas être celui qui est demandé. Vérifiez le recto et le verso."),
  "side.unlike": said(
    "Le recto et le verso ne semblent pas être du même document. Vérifiez les deux images.",
  ),
  "document.wrong": told(({ seen, asked, paper }) => {
    if (seen === undefined)
      return "Ce document ne semble pas être celui qui est demandé. Vérifiez votre choix.";
    const is = `Ce document semble être ${nameIn(familiesFr, seen)}`;
    return paper === undefined
      ? `${is}. La pièce demandée ici est : ${documentNamed(asked)}. Vérifiez votre choix.`
      : `${is}, alors que vous avez choisi : ${nameIn(documentsFr.papers, paper)}. Vérifiez votre choix.`;
  }),
  "image.incomplete": said("Il manque le bas de l’image : l’envoi a été coupé. Vérifiez-la ci-dessous."),
  "image.blur": said(
    "L’image est floue : un agent pourrait ne pas la lire. Posez le document à plat et reprenez la photo.",
  ),
  "image.grey": said("La copie semble en noir et blanc. Une copie en couleur est demandée pour cette pièce."),
  "image.dark": said("L’image est trop sombre. Reprenez la photo près d’une fenêtre."),
  "image.burnt": said("L’image est trop claire : une partie est effacée. Reprenez la photo sans flash."),
  "image.glare": said(
    "Un reflet cache peut-être une partie du document. Changez d’angle et reprenez la photo.",
  ),
  "image.cut": said("Un bord du document semble coupé. Reprenez la photo avec les quatre coins."),
  "image.small": told(
    ({ width, height }) =>
      `L’image est petite (${width} × ${height}). Une photo prise de plus près sera plus lisible.`,
  ),
  "mrz.unread": said(
    "Nous n’avons pas lu les lignes de lettres et de chiffres du bas. Sont-elles visibles en entier ?",
  ),
  "mrz.expired": told(({ date }) => `D’après le document, il n’est plus valable depuis le ${day(date)}.`),
  "mrz.name": told(
    ({ read, typed }) => `Le nom lu (${read}) diffère de celui que vous avez saisi (${typed}).`,
  ),
  "mrz.birth-date": told(
    ({ read }) => `La date de naissance lue (${day(read)}) diffère de celle que vous avez saisie.`,
  ),
  "document.expired": told(
    ({ date }) => `D’après le document, il n’est plus valable depuis le ${day(date)}.`,
  ),
  "seal.name": told(
    ({ read, typed }) =>
      `Le code 2D-Doc du certificat porte le nom ${read} ; vous avez saisi ${typed}. Vérifiez le certificat et votre réponse.`,
  ),
  "seal.birth-date": told(
    ({ read }) =>
      `Le code 2D-Doc du certificat porte une autre date de naissance : ${day(read)}. Vérifiez le certificat et votre réponse.`,
  ),
  "seal.exam-date": told(
    ({ read, typed }) =>
      `D’après le code 2D-Doc du certificat, l’épreuve a été réussie le ${day(read)} ; vous avez saisi le ${day(typed)}. Vérifiez votre réponse.`,
  ),
  "seal.category": told(
    ({ read, typed }) =>
      `D’après le code 2D-Doc du certificat, la catégorie réussie est ${read} ; vous avez choisi ${typed}. Vérifiez votre réponse.`,
  ),
  "address.old": told(
    ({ date, months }) => `Ce justificatif date du ${day(date)} : il a plus de ${months} mois.`,
  ),
  "address.date-unread": said(
    "Nous n’avons pas lu la date de ce justificatif. Vérifiez qu’elle est visible.",
  ),
  "address.name": told(
    ({ name }) =>
      `Nous n’avons pas trouvé le nom attendu (${name}) sur ce justificatif. Si une personne vous héberge, choisissez « hébergé » au logement.`,
  ),
  "address.place": said("L’adresse de ce justificatif ne semble pas être celle de votre demande."),
  "signature.missing": said("Nous ne voyons pas de signature."),
  "signature.faint": said("La signature est très claire. Signez à l’encre noire ou bleue."),
  "signature.cut": said("La signature touche le bord de l’image. Laissez de la place autour."),
  "photo.no-face": said("Nous ne voyons pas de visage sur la photo."),
  "photo.several-faces": said("Nous voyons plusieurs visages sur la photo."),
  "photo.head-size": said(
    "La tête est trop petite ou trop grande : elle doit occuper entre 70 et 80 % de la hauteur.",
  ),
  "photo.off-centre": said("Le visage n’est pas au milieu de la photo."),
  "photo.small": said("La photo est trop petite pour être imprimée nettement."),
  "photo.eyes": said("Les yeux semblent fermés."),
  "photo.mouth": said("La bouche semble ouverte."),
  "photo.pose": said("Le visage est tourné ou penché : il doit être de face."),
  "photo.background": said("Le fond doit être uni et clair, sans être blanc."),
  "photo.light": said("Le visage est trop sombre, trop clair ou éclairé d’un seul côté."),
  "photo.glare": said("Un reflet semble cacher les yeux."),
  "photo.blur": said("La photo est floue."),
  "photo.grey": said("La photo doit être en couleur."),
  "seal.ok": told(({ issuer }) =>
    issuer === undefined
      ? "Le code 2D-Doc de ce document est authentique."
      : `Le code 2D-Doc de ce document est authentique : il est signé pour ${issuer}.`,
  ),
  "seal.bad": told((values) => wordDoubt(sealsFr, values, "altered")),
  "seal.incomplete": said("Il manque au code 2D-Doc des mentions obligatoires pour ce document."),
  "seal.differs": told(
    (values) =>
      `Le code 2D-Doc ne dit pas la même chose que la demande (${wordDifferences(sealsFr, values)}).`,
  ),
  "seal.unverifiable": told((values) => wordDoubt(sealsFr, values, "unknownAuthority")),
  "seal.test": said("Le code 2D-Doc est signé par l’autorité d’essai : il ne prouve rien."),
  "image.pale": said("Peu de couleurs : la copie est peut-être en noir et blanc."),
  "mrz.uncertain-name": said("Le nom lu dans la bande est incertain."),
  "picture.seen": told(
    ({ document }) => `Cette image a aussi été donnée pour une autre pièce : ${documentNamed(document)}.`,
  ),
  "person.differs": told(
    ({ document }) =>
      `Ce document ne semble pas être de la même personne qu’une autre pièce : ${documentNamed(document)}.`,
  ),
  "antivirus.pending": said("Vérification antivirus en cours."),
};
