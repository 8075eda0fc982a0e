/** The practice YouTube: one script for both hosts. */
import './youtube.css';
import { startPractice } from '../shared/practice.ts';
import { drivers as appDrivers, startApp } from './app.ts';
import { startStudio, drivers as studioDrivers } from './studio.ts';

const root = document.getElementById('root');
if (!root) throw new Error('No element #root');
const isStudio = location.hostname === 'studio.youtube.com';
startPractice(isStudio ? studioDrivers : appDrivers);
if (isStudio) startStudio(root);
else startApp(root);
