/** Every view in every state, to be looked at. Shown by `shoot.ts`; `#scene/theme/dir` chooses what. */
import { render } from 'preact';
import { WordsProvider } from '../../../components/words.tsx';
import { words } from '../words.ts';
import { scenes } from './scenes.tsx';
import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/advice/advice.css';
import '../../../components/pages.css';
import '../../../components/log/waiting.css';
import '../../../components/week/week.css';
import './gallery.css';

const [scene = 'advice', theme = 'light', dir = 'ltr'] = location.hash.slice(1).split('/');
const Scene = scenes[scene];
document.documentElement.dataset['theme'] = theme;
document.documentElement.dir = dir;
document.body.className = 'parley gallery';
if (Scene)
  render(
    <WordsProvider words={words}>
      <Scene />
    </WordsProvider>,
    document.body,
  );
