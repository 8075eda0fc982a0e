/** The catalogue: every rule, one line each. The order bears on nothing. */
import fitAccidentalLink from './fit/accidental-link.ts';
import fitAffiliate from './fit/affiliate.ts';
import fitAltText from './fit/alt-text.ts';
import fitCamelCase from './fit/camel-case.ts';
import fitContest from './fit/contest.ts';
import fitCopiedOver from './fit/copied-over.ts';
import fitCutOff from './fit/cut-off.ts';
import fitDeadLink from './fit/dead-link.ts';
import fitEmojiBullets from './fit/emoji-bullets.ts';
import fitEmojiPoll from './fit/emoji-poll.ts';
import fitEmojiWall from './fit/emoji-wall.ts';
import fitEmployee from './fit/employee.ts';
import fitFancyLetters from './fit/fancy-letters.ts';
import fitFold from './fit/fold.ts';
import fitForeignHandle from './fit/foreign-handle.ts';
import fitGift from './fit/gift.ts';
import fitGluedHashtags from './fit/glued-hashtags.ts';
import fitHashtags from './fit/hashtags.ts';
import fitLength from './fit/length.ts';
import fitLikeBait from './fit/like-bait.ts';
import fitMarkdown from './fit/markdown.ts';
import fitPartnership from './fit/partnership.ts';
import fitPlaceholder from './fit/placeholder.ts';
import fitPrivateLink from './fit/private-link.ts';
import fitReuse from './fit/reuse.ts';
import fitShortLink from './fit/short-link.ts';
import fitSponsorMark from './fit/sponsor-mark.ts';
import fitTimeZone from './fit/time-zone.ts';
import fitTooMany from './fit/too-many.ts';
import fitToolTalk from './fit/tool-talk.ts';
import fitTracking from './fit/tracking.ts';
import replyBlaming from './reply/blaming.ts';
import replyBroad from './reply/broad.ts';
import replyCanned from './reply/canned.ts';
import replyCrisisJoke from './reply/crisis-joke.ts';
import replyDeflect from './reply/deflect.ts';
import replyName from './reply/name.ts';
import replyNextStep from './reply/next-step.ts';
import replyNoOpening from './reply/no-opening.ts';
import replyOpenQuestion from './reply/open-question.ts';
import replyPersonalData from './reply/personal-data.ts';
import replyRepeated from './reply/repeated.ts';
import replySelling from './reply/selling.ts';
import replySorryIf from './reply/sorry-if.ts';
import replyYesNo from './reply/yes-no.ts';
import type { Rule } from './rule.ts';
import thanksDue from './thanks/due.ts';
import thanksEmpty from './thanks/empty.ts';
import thanksMilestone from './thanks/milestone.ts';
import thanksNamed from './thanks/named.ts';
import thanksUncredited from './thanks/uncredited.ts';
import toneAdmission from './tone/admission.ts';
import toneAdvertParts from './tone/advert-parts.ts';
import toneAsksAdvice from './tone/asks-advice.ts';
import toneBrochure from './tone/brochure.ts';
import toneBuzzwords from './tone/buzzwords.ts';
import toneCallToAction from './tone/call-to-action.ts';
import toneCallToActionTeaser from './tone/call-to-action-teaser.ts';
import toneCounts from './tone/counts.ts';
import toneCredit from './tone/credit.ts';
import toneExclamations from './tone/exclamations.ts';
import toneFree from './tone/free.ts';
import toneGiveaway from './tone/giveaway.ts';
import toneHeadlineDump from './tone/headline-dump.ts';
import toneHook from './tone/hook.ts';
import toneHookHeadline from './tone/hook-headline.ts';
import toneHookList from './tone/hook-list.ts';
import toneHookQuiz from './tone/hook-quiz.ts';
import toneHowTo from './tone/how-to.ts';
import toneHype from './tone/hype.ts';
import toneJobAd from './tone/job-ad.ts';
import toneLinkOut from './tone/link-out.ts';
import toneLoudWords from './tone/loud-words.ts';
import toneMix from './tone/mix.ts';
import toneOffer from './tone/offer.ts';
import tonePhonePush from './tone/phone-push.ts';
import tonePitch from './tone/pitch.ts';
import tonePitchQuestion from './tone/pitch-question.ts';
import tonePointsElsewhere from './tone/points-elsewhere.ts';
import tonePressRelease from './tone/press-release.ts';
import tonePricePush from './tone/price-push.ts';
import toneQuestion from './tone/question.ts';
import toneScarcity from './tone/scarcity.ts';
import toneScarcityCount from './tone/scarcity-count.ts';
import toneSelfTalk from './tone/self-talk.ts';
import toneShouting from './tone/shouting.ts';
import toneSmallPrint from './tone/small-print.ts';
import toneSocialProof from './tone/social-proof.ts';
import toneStory from './tone/story.ts';
import toneToNobody from './tone/to-nobody.ts';
import toneUrgency from './tone/urgency.ts';
import toneUrgencyCountdown from './tone/urgency-countdown.ts';
import toneUrgencyCrowd from './tone/urgency-crowd.ts';

export const RULES: readonly Rule[] = [
  fitAccidentalLink,
  fitAffiliate,
  fitAltText,
  fitCamelCase,
  fitContest,
  fitCopiedOver,
  fitCutOff,
  fitDeadLink,
  fitEmojiBullets,
  fitEmojiPoll,
  fitEmojiWall,
  fitEmployee,
  fitFancyLetters,
  fitFold,
  fitForeignHandle,
  fitGift,
  fitGluedHashtags,
  fitHashtags,
  fitLength,
  fitLikeBait,
  fitMarkdown,
  fitPartnership,
  fitPlaceholder,
  fitPrivateLink,
  fitReuse,
  fitShortLink,
  fitSponsorMark,
  fitTimeZone,
  fitTooMany,
  fitToolTalk,
  fitTracking,
  replyBlaming,
  replyBroad,
  replyCanned,
  replyCrisisJoke,
  replyDeflect,
  replyName,
  replyNextStep,
  replyNoOpening,
  replyOpenQuestion,
  replyPersonalData,
  replyRepeated,
  replySelling,
  replySorryIf,
  replyYesNo,
  thanksDue,
  thanksEmpty,
  thanksMilestone,
  thanksNamed,
  thanksUncredited,
  toneAdmission,
  toneAdvertParts,
  toneAsksAdvice,
  toneBrochure,
  toneBuzzwords,
  toneCallToAction,
  toneCallToActionTeaser,
  toneCounts,
  toneCredit,
  toneExclamations,
  toneFree,
  toneGiveaway,
  toneHeadlineDump,
  toneHookHeadline,
  toneHookList,
  toneHookQuiz,
  toneHook,
  toneHowTo,
  toneHype,
  toneJobAd,
  toneLinkOut,
  toneLoudWords,
  toneMix,
  toneOffer,
  tonePhonePush,
  tonePitch,
  tonePitchQuestion,
  tonePointsElsewhere,
  tonePressRelease,
  tonePricePush,
  toneQuestion,
  toneScarcityCount,
  toneScarcity,
  toneSelfTalk,
  toneShouting,
  toneSmallPrint,
  toneSocialProof,
  toneStory,
  toneToNobody,
  toneUrgencyCountdown,
  toneUrgencyCrowd,
  toneUrgency,
];
