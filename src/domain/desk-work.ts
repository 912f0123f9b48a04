import type { Answers, Question } from "./questions.ts";

export type Claim = {
  readonly agentId: string;
  readonly agentName: string;
  readonly at: string;
  /** Put into these hands and not taken up since: a supplement was answered, or a supervisor gave it. */
  readonly comesBack?: true;
};

/** A reason of refusal with the text of the law it rests on, as written in the letter. */
export type RefusalGround = { readonly reason: string; readonly legalBasis: string };

/** What the instructing agents keep of a file while they examine it. Nothing of it is shown to the applicant. */
export type DeskWork = {
  /** The answers that the next supplement asks to correct. */
  readonly corrections: readonly AnswerToCorrect[];
  /** A decision that waits for a second agent. */
  readonly proposal: Proposal | null;
  readonly notes: readonly Note[];
  readonly opinions: readonly Opinion[];
};

/** An answer that an agent asks the applicant to correct, with the reason as the applicant reads it. */
export type AnswerToCorrect = { readonly question: Question; readonly reason: string };

/** What one agent would decide: another must look at the file and agree before anything is told (quatre yeux). */
export type Proposal = {
  readonly decision: "accept" | "refuse";
  /** Of a refusal. */
  readonly grounds: readonly RefusalGround[];
  readonly by: Claim;
};

/** An internal note: colleagues read it, the applicant never does. */
export type Note = { readonly text: string; readonly by: Claim };

/** A question put to a colleague, or to the medical side (commission médicale), and the answer. */
export type Opinion = {
  readonly id: string;
  readonly asked: OpinionGiver;
  readonly question: string;
  readonly by: Claim;
  readonly answer: Note | null;
};

export type OpinionGiver =
  | { readonly who: "colleague"; readonly agentId: string; readonly agentName: string }
  | { readonly who: "medicalSide" };

/** A message between the office and the applicant about the file, kept with it. */
export type FileMessage = {
  readonly from: "office" | "applicant";
  readonly text: string;
  readonly at: string;
  /** The agent who wrote; the applicant is told of the office. */
  readonly agent?: Pick<Claim, "agentId" | "agentName">;
};

/** Obvious slips that an agent corrected: traced here, and told to the applicant. */
export type AnswerSlip = {
  readonly before: Answers;
  readonly after: Answers;
  readonly why: string;
  readonly by: Claim;
};

type HasDeskWork = { readonly deskWork?: DeskWork };

const nothing: DeskWork = { corrections: [], proposal: null, notes: [], opinions: [] };

export const deskWorkOf = ({ deskWork }: HasDeskWork): DeskWork => deskWork ?? nothing;

/** The same file with some of its desk work changed. */
export const withDeskWork = (application: HasDeskWork, change: Partial<DeskWork>): Required<HasDeskWork> => ({
  deskWork: { ...deskWorkOf(application), ...change },
});

/** Longest text that an agent or an applicant may write at once, in characters. */
export const longestText = 2000;
