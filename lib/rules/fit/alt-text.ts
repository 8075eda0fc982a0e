import { type Head, prompt, rule, ruleKey } from '../kinds/head.ts';

const head: Head = {
  id: 'fit/alt-text',
  why: 'fit',
  source: 'W3C, WCAG 2.2, 1.1.1: pictures need a text that says the same',
  languages: 'any',
};

/** "IMG_2034.jpg", "image", "Screenshot 2026-11-02": what a camera or a form wrote, not what can be seen. */
const NO_DESCRIPTION =
  /^(?:\S+\.(?:jpe?g|png|gif|webp|heic|avif)|(?:img|dsc|dcim|pxl|screenshot|bildschirmfoto)[\s_-]?[\d\s_.-]*|(?:an? )?(?:image|photo|picture|graphic|logo|bild|foto|imagen))?$/i;

export default rule(head, {
  check: ({ media = [] }) => {
    const missing = media.filter(
      ({ kind, alt }) => (kind === 'image' || kind === 'gif') && alt !== undefined && NO_DESCRIPTION.test(alt.trim()),
    ).length;
    if (missing === 0) return [];
    return [
      {
        ranges: [],
        evidence: '',
        severity: 'advise',
        message: { key: ruleKey(head.id), count: missing },
        reason: { key: `${ruleKey(head.id)}_reason` },
        fixes: [prompt(head, 'describe')],
      },
    ];
  },
});
