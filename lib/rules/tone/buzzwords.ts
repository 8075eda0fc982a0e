import { type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { inQuestion, negated } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/buzzwords',
  why: 'adapt',
  source:
    'US Plain Writing Act guidelines (plainlanguage.gov): avoid jargon; David Meerman Scott, The Gobbledygook Manifesto (2007)',
};

export default phrases({
  ...head,
  phrases: [
    '(leverage|leverages|leveraging|leveraged) (synergies|synergy|our|the power|the strengths|ai|data)',
    '(synergy|synergies)',
    '(end-to-end|turnkey|holistic|scalable|robust|innovative|bespoke|tailored|integrated|seamless) (solution|solutions|approach|experience|integration|platform|{word} solutions)',
    '(thought leader|thought leaders|thought leadership)',
    'paradigm shift',
    'value-added',
    'value proposition',
    'low-hanging fruit',
    'move the needle',
    '(empower|empowers|empowering|enable|enables|enabling) (businesses|teams|organisations|organizations|companies|brands|enterprises|your business|your team)',
    '(unlock|unlocks|unlocking|unleash|unleashes) (the|your|new|their) (full|true|) (potential|value|power|growth|opportunities)',
    '(drive|drives|driving) (growth|innovation|results|engagement|efficiency|value|success)',
    '(streamline|streamlines|streamlining) (your|their|the) (workflow|workflows|operations|processes|business)',
    'disruptive (technology|innovation|solution)',
    'solutions provider',
    'mission-critical',
    'future-proof your {word}',
    'actionable insights',
    'at the forefront of',
    'one-stop shop',
    'digital transformation (journey|strategy|solution|solutions)',
    "in today's (fast-paced|ever-changing|digital|competitive) (world|landscape|environment|age|market)",
    'ever-evolving landscape',
  ],
  unless: [negated, inQuestion],
  fixes: () => [prompt(head, 'plain')],
});
