import type { CertifiedMessages, DeliveredMessages } from "../form.ts";

/** What no document proves, certified when the application is sent. Sources: F1758@2020-08-05; F1460@2020-08-04. */
export const certifiedFr: CertifiedMessages = {
  "exchange-eea": [
    "le permis étranger n’est ni suspendu, ni restreint, ni annulé dans le pays qui l’a délivré ;",
    "il n’a pas été obtenu pendant une interdiction de demander un permis en France ;",
    "les restrictions qu’il porte sont respectées.",
  ],
  "exchange-non-eea": [
    "l’examen a été passé en résidant normalement dans le pays qui a délivré le permis ;",
    "le permis n’y fait l’objet d’aucune sanction ;",
    "aucun permis n’a été annulé ni invalidé en France avant celui-ci.",
  ],
};

/** How each thing delivered comes, once the application is accepted. */
export const deliveredFr: DeliveredMessages = {
  drivingLicence: [
    "Une fois la demande acceptée, le permis est fabriqué, puis envoyé à votre adresse.",
    "En votre absence, vous avez quinze jours à compter du premier passage du facteur pour le retirer.",
  ],
  nephNumber: ["Une fois la demande acceptée, un numéro NEPH vous inscrit à l’examen."],
  examRegistrationCertificate: [
    "L’attestation d’inscription au permis de conduire (AIPC) porte ce numéro. Elle ne réserve aucune épreuve.",
  ],
  internationalPermit: [
    "Dans les deux mois, envoyez par la poste l’attestation de dépôt, une photo d’identité sur papier de moins de six mois et une enveloppe suivie, affranchie pour 50 g. Sans elles, la demande est rejetée.",
    "Le permis international arrive dans cette enveloppe.",
  ],
  registrationRecord: [
    "Une fois la demande acceptée, votre permis européen est enregistré. Aucune carte n’est fabriquée : vous gardez la vôtre.",
  ],
  enquiry: ["Une enquête est faite auprès du transporteur. Un permis revenu à l’expéditeur est renvoyé."],
};
