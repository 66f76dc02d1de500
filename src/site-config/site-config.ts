/*
 * What an agency may change, and what each value means. The values stand in ../site.config.ts.
 */

/** What the site, the sheets and the rules take from the agency. */
export interface SiteConfig {
  /** The handbook's name, in the header and the browser's title. */
  readonly name: string
  /** Printed at the head of each sheet, and the default of “公司名称”. */
  readonly agency: string
  readonly department: string
  /** People by role; ranges are [from, to]. */
  readonly headcount: {
    readonly director: number
    readonly manager: number
    readonly executive: number
    readonly intern: readonly [number, number]
  }
  readonly calendar: Calendar
  readonly minutes: {
    /** Working days after the meeting by which minutes must be out. */
    readonly sendWithin: number
    /** Working days after sending within which the client may object. */
    readonly confirmWithin: number
  }
  readonly meetings: {
    /** Working days before a meeting by which its notice must be out. */
    readonly noticeWithin: number
    /** The same for a pitch. */
    readonly pitchNoticeWithin: number
    /** Hours that a rehearsal must at least lie before its pitch. */
    readonly rehearsalHours: number
    /** Percent of the time that an agenda should fill; less is asked about. */
    readonly fullShare: number
  }
  /** Minutes within which a call is passed on. */
  readonly phone: { readonly urgentMinutes: number; readonly normalMinutes: number }
  readonly visits: { readonly recordWithinHours: number }
  readonly complaints: {
    readonly replyWithinMinutes: number
    /** Working days. */
    readonly closeWithin: number
    /** Days after it was closed within which the client is asked again. */
    readonly revisitWithinDays: number
  }
  readonly hiring: {
    /** Days between request and first day; fewer are asked about. */
    readonly noticeDays: number
    /** Points of an interview, of 100, from which hiring is advised. */
    readonly hire: number
    /** Points from which a talk among interviewers is advised; below, no. */
    readonly discuss: number
  }
  readonly weeks: {
    /** Percent of the available hours above which the risks must be written down. */
    readonly overloadPercent: number
    /** Hours of one task; a longer one is to be split. */
    readonly longestTask: number
  }
  readonly months: {
    /** Percent of a month's goal below which the reason must be given. */
    readonly explainBelow: number
    /** Working days after the summary within which it is talked about. */
    readonly talkWithin: number
  }
  readonly prospects: {
    /** Days without news after which a prospect should be put aside. */
    readonly staleDays: number
    /** A fit up to this, of 5, is no ground for a pitch. */
    readonly poorFit: number
    /** Chance in percent by stage. */
    readonly chances: Readonly<Record<string, number>>
  }
  readonly projects: {
    /** Working days of waiting for the client after which a job is marked. */
    readonly waitingDays: number
    /** Working days that a first draft, a round of changes, an artwork take at least. */
    readonly firstDraftDays: number
    readonly revisionDays: number
    readonly artworkDays: number
  }
  readonly appraisal: Appraisal
  readonly clients: ClientGrading
  readonly receivables: Receivables
}

/**
 * Which days are worked: weekends are off unless listed in `workdays`, other days are on unless listed in `holidays`.
 * An entry is a date, `2026-05-09`, or a range with both ends in it, `2026-02-15/2026-02-23`.
 */
export interface Calendar {
  /**
   * Years whose notice of the State Council is in the lists. Of a year that is named in `holidays` alone only the law's
   * days are known; of any other year, nothing but its weekends.
   */
  readonly noticed: readonly number[]
  readonly holidays: readonly string[]
  readonly workdays: readonly string[]
}

/** The positions that are appraised, each with weights of its own. */
export type Position = '客户总监' | '客户经理' | '客户执行'

/** A grade and the points from which it is given, best first; the last starts at 0. */
export type Grades = readonly (readonly [grade: string, from: number])[]

/** How people are appraised. */
export interface Appraisal {
  /** Percent of results and of abilities in the final score; together 100. */
  readonly shares: Readonly<Record<Position, readonly [results: number, abilities: number]>>
  /** Weights of the twenty abilities A1–D6, in their order; together 100. */
  readonly weights: Readonly<Record<Position, readonly number[]>>
  /** By the final score, 1 to 5. */
  readonly grades: Grades
  /** From which a result earns 5, 4, 3 and 2 points, best first; below, 1. */
  readonly results: {
    /** Percent of the goal reached. */
    readonly rate: readonly [number, number, number, number]
    /** Points above the goal, for percentages that end at 100. */
    readonly gap: readonly [number, number, number, number]
  }
  /** Working days within which an appeal is reviewed. */
  readonly reviewWithin: number
  /** Points between own and superior's rating from which the two must talk about it. */
  readonly discussFrom: number
}

/** How clients are graded, and what credit that brings. */
export interface ClientGrading {
  /** Weights of the nine dimensions in their order; together 100. */
  readonly weights: readonly number[]
  /** By points of 100. */
  readonly grades: Grades
  /** By credit grade; D and new clients get none. */
  readonly credit: Readonly<
    Record<
      'A' | 'B' | 'C',
      {
        /** Days late, at the longest, that the grade allows. */
        readonly lateDays: number
        /** Limit in months of average turnover. */
        readonly months: number
        /** Days to pay. */
        readonly term: number
        /** Percent that is to be paid before work begins, at least. */
        readonly prepay?: number
      }
    >
  >
  /** Days within which the next grading falls due. */
  readonly reviewDays: number
  /** Days within which a client's profile is to be renewed. */
  readonly profileDays: number
}

/** How overdue money is asked for. */
export interface Receivables {
  /** Days overdue from which each level holds, and who does what; level 1 first. */
  readonly ladder: readonly (readonly [fromDay: number, action: string])[]
  /** Level from which no new job is begun. */
  readonly stopAt: number
  /** Broken promises that raise the level by one. */
  readonly brokenPromises: number
  /** Days after the last written claim from which the limitation period is called to mind. */
  readonly remindAfterDays: number
}
