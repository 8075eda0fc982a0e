import { type Head, prompt } from '../kinds/head.ts';
import { phrases } from '../kinds/phrases.ts';
import { inQuestion, negated } from '../kinds/spot.ts';

const head: Head = {
  id: 'tone/job-ad',
  why: 'person',
  source:
    'LinkedIn Talent Solutions, How to write job posts (2018): people want to know the work and the people, not the form',
};

export default phrases({
  ...head,
  phrases: [
    "(we're|we are|now|currently|is|are|and) hiring",
    '(job|open) (position|opening|vacancy|title|role|alert|opportunity|description)',
    '(employment|job) type',
    '(role|job|position) (overview|summary|purpose)',
    '(key|main|core) responsibilities',
    "(you will|you'll|will) be responsible for",
    'responsibilities (include|are|will)',
    '(eligibility|qualification|qualifications|requirements) (and|&|criteria)',
    '(interested|suitable|qualified|successful|eligible) (candidate|candidates|applicant|applicants)',
    '(apply|send your (cv|resume|application)|submit your (cv|resume|application)) (now|here|today|at|via|to|online)',
    '(cv|cvs|resume|resumes) (to|at)',
    '(performance-based|competitive) (incentives|salary|package|benefits)',
    '(fast-paced|dynamic) (environment|team)',
    '(join|growing) (our|a) (growing|dynamic|amazing|fantastic|talented|world-class) team',
    '(immediate|urgent) (joiners|joiner|start|hiring|opening|requirement)',
  ],
  unless: [negated, inQuestion],
  fixes: () => [prompt(head, 'people')],
});
