import type { Margins } from "#domain/documents/page-view.ts";

/** Turning, cropping and ordering pictures, before and after they are sent. */
export type ArrangingMessages = {
  readonly title: string;
  readonly lead: string;
  /** The link that leads there. */
  readonly open: string;
  readonly page: (rank: number, of: number) => string;
  readonly picture: (name: string, page: string) => string;
  readonly turnLeft: string;
  readonly turnRight: string;
  readonly turnHalf: string;
  readonly before: string;
  readonly after: string;
  readonly crop: {
    readonly title: string;
    /** Without scripts: numbers are typed. */
    readonly help: string;
    /** With scripts: the sides of the frame are moved. */
    readonly frame: string;
    readonly sides: Readonly<Record<keyof Margins, string>>;
    /** How much is cut there, read out as the side moves. `{n}` stands for the number. */
    readonly cut: string;
    readonly notNumber: string;
    readonly do: string;
    readonly showWhole: string;
  };
  readonly proposal: {
    readonly text: string;
    readonly accept: string;
    readonly keepWhole: string;
  };
  readonly asSent: string;
  readonly isArranged: string;
  readonly done: string;
  /** Before anything is sent. */
  readonly preview: {
    readonly title: string;
    readonly nothingSent: string;
    readonly good: string;
    readonly advised: string;
    readonly whole: string;
  };
};
