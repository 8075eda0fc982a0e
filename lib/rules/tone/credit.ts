import type { Head } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';

const head: Head = {
  id: 'tone/credit',
  why: 'mix',
  source: 'Hootsuite, the rule of thirds: a third of what one posts shows the work of others',
  severity: 'praise',
};

export default phrases({
  ...head,
  phrases: [
    '(photo|photos|picture|pictures|drawing|drawings|video|illustration|poem|recipe|idea|words|film|map|design) (by|from|thanks to|courtesy of)',
    '(credit|credits) (to|goes to|go to)',
    'hat tip (to|)',
    '(well done|congratulations|congrats|kudos|bravo) (to|on)',
    '(thanks|thank you) to (our|all|the|everyone|everybody|those|{word} who)',
    '(made|built|written|baked|drawn|painted|knitted|taken|spotted) by (our (neighbour|neighbours|reader|readers|volunteer|volunteers|apprentice|apprentices)|one of)',
    'worth (a read|reading|following|a follow|a listen|a look)',
  ],
});
