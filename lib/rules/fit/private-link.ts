import { anyOf } from '../../text/listed.ts';
import type { Link } from '../../text/text.ts';
import { finding, type Head, prompt, rule } from '../kinds/head.ts';
import type { ReadDraft } from '../rule.ts';

const head: Head = {
  id: 'fit/private-link',
  why: 'fit',
  source: 'RFC 1918, 2606 and 6762: addresses that only a local network knows; host names of test servers',
  severity: 'warn',
  languages: 'any',
};

/** Reached from this computer or this building only. */
const LOCAL =
  /^(?:localhost|intranet|127(?:\.\d+){3}|0\.0\.0\.0|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|.+\.(?:local|localhost|test|internal|lan|intranet|invalid|home\.arpa))$/;
/** A server for trying things out: the first label of the host says so ("staging.co.uk" is a firm), or where it runs. */
const TRYOUT =
  /^(?:(?:www|app|api)-)?(?:staging|stg|uat|preprod)\.(?!(?:com?|org|net)\.)[^.]+\.|^deploy-preview-\d+--|-git-[^.]+\.vercel\.app$|^[\da-f]{8}\.[^.]+\.pages\.dev$|\.(?:ngrok\.io|ngrok\.app|ngrok-free\.app|ngrok-free\.dev|trycloudflare\.com|loca\.lt)$/;
/** Words that may stand for a public place elsewhere ("dev.mysql.com"), so they count on the writer's own domain only. */
const OWN_TRYOUT = /^(?:dev|test|stage|beta|preview|qa|demo)\./;
/** The editor's side of a website. */
const BACK_OFFICE = /\/wp-admin\/|[?&]preview(?:=true|_id=)/;

/** A how-to tells readers to open something on their own computer or router. */
const isHowTo = anyOf('browser router modem printer npm docker install terminal port server firmware localhost');

const isPrivate = ({ host, url }: Link, { text, self }: ReadDraft): boolean => {
  if (LOCAL.test(host)) return !isHowTo(text);
  if (TRYOUT.test(host) || BACK_OFFICE.test(url)) return true;
  return OWN_TRYOUT.test(host) && (self?.domains ?? []).some((domain) => host.endsWith(`.${domain}`));
};

export default rule(head, {
  check: (draft) =>
    draft.text.links
      .filter((link) => isPrivate(link, draft))
      .map(({ start, end }) => finding(head, draft, [[start, end]], [prompt(head, 'public')])),
});
