/** The words of the proof of a provisional licence (CEPC): on the page, on paper, and for whoever verifies it. */
export type ProvisionalProofMessages = {
  readonly title: string;
  readonly lead: string;
  /** How it is to be used, and what it is not. */
  readonly rules: readonly string[];
  readonly facts: {
    readonly title: string;
    readonly birthName: string;
    readonly firstNames: string;
    readonly birthDate: string;
    readonly category: string;
    readonly examDate: string;
    readonly lastDay: string;
    readonly confirmedOn: string;
    readonly reference: string;
  };
  readonly scan: string;
  readonly scanHow: string;
  readonly qrAlt: string;
  readonly openLink: string;
  readonly link: string;
  readonly pdf: string;
  readonly ended: (day: string) => string;
  readonly endedHow: string;
  readonly back: string;
  readonly verify: {
    readonly title: string;
    readonly lead: string;
    readonly private: string;
    readonly code: string;
    readonly codeHint: string;
    readonly codeMissing: string;
    readonly submit: string;
    readonly valid: string;
    readonly validHow: string;
    readonly ended: string;
    readonly endedHow: string;
    readonly forged: string;
    readonly forgedHow: string;
    readonly manual: string;
    readonly manualHow: string;
  };
};
