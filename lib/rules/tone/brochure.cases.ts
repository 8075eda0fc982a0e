import type { RuleCases } from '../cases.ts';

export default {
  flags: [
    {
      text: 'Our platform gives enterprises the insights they need for growth, and a roadmap for the next two years of change.',
      words: ['platform … enterprises … insights … growth'],
    },
    {
      text: 'With vision and commitment the group builds partnerships that create value for stakeholders in all of its regions.',
      words: ['vision … commitment … partnerships … value'],
    },
    {
      text: 'The new portfolio combines seamless workflows with trusted expertise, and the roadmap is full until the end of next year.',
      words: ['portfolio … seamless … workflows … trusted'],
    },
  ],
  passes: [
    {
      text: 'The leading runner lost a shoe at the platform, and a stranger ran after her with it all the way to the bridge.',
      because: 'two of them, in their plain sense',
    },
    {
      text: 'I asked what my own vision was. My mission, my commitment, my growth: I had no idea, so I went for a walk with my dog.',
      because: "somebody's own story",
    },
    {
      text: '"Vision, mission, growth, value, impact" stood on the wall of the lift. We laughed all the way up to the ninth floor.',
      because: 'a quote',
    },
    { text: 'Vision, mission, growth, value.', because: 'too short to sound like anything' },
    {
      text: 'The council has a strategy for lamps, and we read all forty pages so that you only have to read this post and tell us what you think of it: page nine names an industry road, and page twelve promises growth for the market, and the rest is about bulbs and who changes them in winter when it snows.',
      because: 'three of them in many words',
    },
  ],
} satisfies RuleCases;
