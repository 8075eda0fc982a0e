import { prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { inQuestion, near } from '../kinds/spot.ts';

const head = { id: 'reply/personal-data' };

const ASKS = 'send share reply give provide tell confirm write what need comment leave drop supply message post';

/** Asking, in public, for what nobody should post in public. */
export default phrases({
  ...head,
  why: 'crisis',
  severity: 'warn',
  source: 'GDPR, Article 5(1)(f): personal data is kept from people it is not meant for',
  applies: ({ kind }) => kind === 'reply',
  phrases: [
    '(your|) (full name|home address|postal address|street address|email address|e-mail address|phone number|mobile number|telephone number|contact number|date of birth|birth date|postcode|zip code)',
    'your (email|e-mail)',
    '(your|the|full) (account|card|credit card|debit card|bank|passport|insurance|customer|policy|booking|social security) (number|details|reference)',
    '(last|first) {number} digits',
    '(number|name|id|address|reference) (and|or) (email|e-mail|phone|mobile|home address|postal address|postcode|date of birth)',
    '(your|the) (password|passcode|pin|iban|security code|cvv)',
  ],
  unless: [
    (spot) => !near(ASKS)(spot) && !(inQuestion(spot) && near('have get take')(spot)),
    near(
      "dm dms pm private privately direct inbox form secure securely never don't not counter person call here's without",
    ),
  ],
  fixes: () => [prompt(head, 'private')],
});
