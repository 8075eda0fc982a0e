import { prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { near, not } from '../kinds/spot.ts';

const head = { id: 'reply/personal-data' };

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
    '(your|the) (password|passcode|pin|iban|security code|cvv)',
  ],
  unless: [
    not(near('send share reply give post provide tell confirm write what need comment leave drop supply message')),
    near(
      "dm dms pm private privately direct inbox form secure securely never don't not counter person call here's without",
    ),
  ],
  fixes: () => [prompt(head, 'private')],
});
