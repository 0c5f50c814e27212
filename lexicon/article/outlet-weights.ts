/**
 * How much each feature of a name says that it is the outlet of its page (`document/metadata/signed/outlet-features.ts`); `isNone` is what must be exceeded.
 *
 * Source: learned by `training/signatures/train-signatures.ts` from generated pages of 184 layouts, also without the lines that name the outlet. `isNone` is 0.6 more than learned, since
 * a wrong outlet is worse than none. Reason: rules by the words of a name found every second outlet of unknown sites.
 */
export const OUTLET_WEIGHTS = {
  isNone: 3.79,
  isSite: 2.15,
  isOwner: 1.52,
  isOfPageTitle: 0.95,
  isSource: 2.05,
  isSignature: 0.1,
  isOfDateline: 0,
  isOfHeadline: 0,
  isKnown: 4.29,
  isAgency: -0.05,
  isCalledAgency: 3.02,
  isOnTop: 0.77,
  isFirst: 0.72,
  isAboveHeadline: -1.04,
  isUnderHeadline: 0.71,
  isInByline: 1.04,
  isBesidePlace: 1.8,
  isUnderBody: 0.08,
  isAtEnd: -0.69,
  isInCopyright: 0.34,
  isInPath: -0.64,
  isAmongLinks: -1.29,
  isRepeated: 4,
  isInvitedTo: 0.32,
  isInBody: -0.16,
  isInHeadline: -0.28,
  isPerson: -1.93,
  isPlace: 0.13,
  isOneWord: -2.24,
  isLatin: -1.92,
} as const;
