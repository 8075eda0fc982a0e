/** Marks of LinkedIn's two front-ends that both composers and comments are found by. */
export const SDUI_COMMENT = '[componentkey^="replaceableComment_urn:li:comment:("]';
export const SDUI_POST =
  '[role="listitem"][componentkey^="expanded"],[role="listitem"][componentkey],div[id^="expanded"][id$="FeedType_FEED_DETAIL"]';
export const EMBER_COMMENT = 'article.comments-comment-entity';
export const EMBER_POST = '.feed-shared-update-v2';
