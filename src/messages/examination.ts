/** Every word of the screen on which a file is examined, beside those of the desk that all its screens share. */
export type ExaminationMessages = {
  readonly pieces: {
    readonly title: string;
    readonly previous: string;
    readonly next: string;
    readonly beside: string;
    readonly besideNothing: string;
    readonly asked: string;
    /** What a sign in front of a piece means. */
    readonly status: Readonly<
      Record<"missing" | "scanning" | "reading" | "toJudge" | "doubtful" | "accepted" | "refused", string>
    >;
    readonly acceptGood: (pieces: number) => string;
    readonly acceptGoodHelp: string;
    readonly accept: string;
    readonly refuse: string;
    readonly kindOfReason: string;
    readonly otherReason: string;
    readonly confirmRefusal: string;
    readonly mark: string;
    readonly markHelp: string;
    readonly markPlace: string;
    readonly markNowhere: string;
    readonly zones: readonly string[];
    readonly marked: string;
    readonly photoTogether: string;
  };
  readonly viewer: {
    readonly tools: string;
    readonly closer: string;
    readonly farther: string;
    readonly whole: string;
    readonly turn: string;
    readonly draw: string;
    readonly drawHelp: string;
    readonly sent: string;
  };
  readonly answers: {
    readonly read: (where: string) => string;
    readonly agrees: string;
    readonly differs: string;
    readonly see: (what: string) => string;
    readonly amend: string;
    readonly amendTitle: (what: string) => string;
    readonly ask: string;
    readonly askReason: string;
    readonly correct: string;
    readonly correctTo: string;
    readonly correctWhy: string;
    readonly correctHelp: string;
    readonly flagged: string;
    readonly unflag: string;
    readonly amended: (by: string) => string;
    readonly notReadable: string;
    readonly close: string;
  };
  readonly verdict: {
    readonly title: string;
    readonly check: string;
    readonly order: string;
    readonly noCard: string;
    readonly printed: {
      readonly title: string;
      readonly titles: Readonly<Record<"drivingLicence" | "internationalPermit", string>>;
      readonly birthName: string;
      readonly firstNames: string;
      readonly birth: string;
      readonly categories: string;
      readonly photo: string;
      readonly photoOnFile: string;
      readonly address: string;
    };
    readonly accept: string;
    readonly accepted: string;
    readonly impossible: string;
  };
  readonly secondLook: {
    readonly title: string;
    readonly proposes: Readonly<Record<"accept" | "refuse", (name: string) => string>>;
    readonly fresh: string;
    readonly grounds: string;
    readonly yours: string;
    readonly confirm: Readonly<Record<"accept" | "refuse", string>>;
    readonly sendBack: string;
    readonly why: string;
    readonly firstJudgements: string;
  };
  readonly talk: {
    readonly title: string;
    readonly office: (name: string) => string;
    readonly applicant: string;
    readonly nothing: string;
    readonly write: string;
    readonly template: string;
    readonly noTemplate: string;
    readonly templates: Readonly<Record<MessageTemplate, string>>;
    /** As the applicant reads it. */
    readonly templateTexts: Readonly<Record<MessageTemplate, string>>;
    readonly send: string;
    readonly notes: string;
    readonly notesHelp: string;
    readonly note: string;
    readonly addNote: string;
    readonly opinions: string;
    readonly askOpinion: string;
    readonly of: string;
    readonly medicalSide: string;
    readonly question: string;
    readonly ask: string;
    readonly answer: string;
    readonly give: string;
    readonly waiting: (name: string) => string;
  };
  readonly twins: {
    readonly title: string;
    readonly help: string;
    readonly answer: string;
    readonly same: string;
    readonly here: string;
    readonly there: string;
  };
};

/** Messages that agents send often (modèles de message). */
export const messageTemplates = ["received", "stillWaiting", "whereToWrite", "corrected"] as const;
export type MessageTemplate = (typeof messageTemplates)[number];
