/** The practice Reddit: which front-end it is, the host says. */
import './page.css';
import { startPractice } from '../shared/practice.ts';
import { onMove } from '../shared/router.ts';
import { classicDrivers, drawClassic } from './classic.ts';
import { drawShreddit, shredditDrivers } from './shreddit.ts';

const isOld = location.hostname === 'old.reddit.com';
const root = document.getElementById('page');
if (!root) throw new Error('No element #page');

startPractice(isOld ? classicDrivers : shredditDrivers);
const draw = () => (isOld ? drawClassic : drawShreddit)(root);
onMove(draw);
draw();
