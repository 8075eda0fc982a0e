/**
 * Posts of our own in the manner of adverts, press releases, headline dumps and appeals, as they stand on the networks every
 * day: each must get a tone tip. Written without looking at the rules. People, places and organisations are invented.
 */
import type { NetworkId } from '../../lib/networks/facts.ts';

type PushyPost = readonly [network: NetworkId, text: string];

export const PUSHY_POSTS: readonly PushyPost[] = [
  // Launches and company news.
  [
    'linkedin',
    'Big news! After months of hard work, Verdant is finally live. Verdant brings all your invoices into one simple dashboard so that you can focus on what matters. Check it out: https://verdant.example #Fintech #SaaS #Startup',
  ],
  [
    'linkedin',
    'Halden Group today announced the appointment of Carla Reyes as Chief Commercial Officer. Carla brings over 20 years of experience in the sector and will be instrumental in driving our next phase of growth.',
  ],
  [
    'linkedin',
    'We are excited to welcome Brightline Capital as our newest investor! This funding round will allow us to accelerate our expansion across Europe and continue delivering value to our customers. Read the full announcement here: https://nordlys.example/news',
  ],
  [
    'linkedin',
    'Proud moment for the Kestrel team! We have been named one of the 50 Most Innovative Companies of 2026. This recognition reflects our dedication to innovation and excellence. #Innovation #Award #ProudMoment',
  ],
  ['x', 'Kestrel Systems wins Supplier of the Year at the Northern Business Awards https://kestrel.example/award'],
  [
    'linkedin',
    'What a week at Expo North! Our team had the pleasure of meeting so many industry leaders and showcasing our next generation of sensors. Missed us? Book a meeting with our experts: https://orbis.example/meet',
  ],
  [
    'facebook',
    'We are delighted to announce the opening of our brand-new showroom in Weston! Visit us this weekend and discover our full range of kitchens, bathrooms and more.',
  ],
  [
    'linkedin',
    'Orbis and Tallybird have joined forces to deliver best-of-breed payroll solutions to mid-market companies across the region. Together, we are setting new standards in the industry.',
  ],
  ['x', 'INTRODUCING the new Pebble 3. Lighter. Faster. Smarter. Available now. https://pebble.example/3'],
  [
    'linkedin',
    'Our new white paper reveals how leading manufacturers reduce downtime by up to 40%. Download your copy today: https://orbis.example/paper',
  ],
  // Shops and offers.
  [
    'facebook',
    'Treat someone special this weekend! Our luxury hampers are the perfect gift for any occasion. Order online for next-day delivery. https://larder.example',
  ],
  ['x', 'Get 25% off all trainers this weekend with code RUN25. Shop the collection: https://stride.example'],
  [
    'facebook',
    'NEW IN! Our gorgeous spring dresses have landed and they are selling fast. Pop in store or shop online before your size is gone!',
  ],
  ['bluesky', 'Need a new website? We build beautiful, affordable sites for small businesses. DM us for a free quote!'],
  [
    'x',
    'Vintage oak sideboard, 1960s, excellent condition https://attic.example/item/443 #vintage #furniture #forsale',
  ],
  ['x', 'Handmade Silver Leaf Earrings Sterling Boho Gift For Her https://attic.example/item/778'],
  [
    'facebook',
    'Mother’s Day is around the corner! Spoil your mum with one of our spa packages from just £49. Call 01632 960 001 to book yours today.',
  ],
  [
    'linkedin',
    'Struggling to find good developers? Our talent network has over 10,000 pre-vetted engineers ready to start. Get matched in 48 hours: https://hireloop.example',
  ],
  [
    'x',
    'Kickstart your fitness journey with our 6-week challenge. First 20 sign-ups get a free T-shirt! https://ironbarn.example',
  ],
  [
    'facebook',
    'Happy Friday! Looking for weekend plans? Bring the whole family to Adventure Barn for unlimited fun. Kids under 3 go free. Book your tickets now!',
  ],
  [
    'mastodon',
    'My new novel "The Salt Line" is out today! Grab your copy on all platforms. Reviews are much appreciated. https://books.example/salt',
  ],
  [
    'x',
    'Listen to my new single "Afterglow" on all streaming platforms now! Link below https://music.example/afterglow',
  ],
  [
    'x',
    'Luxury 2 bed apartment in the heart of the city. Stunning views, private parking, walking distance to the station. Contact us for a viewing https://homes.example/21',
  ],
  [
    'facebook',
    'Our award-winning carvery is back this Sunday. Three courses for only £18.95. Book your table now to avoid disappointment!',
  ],
  // Events, webinars, courses.
  [
    'linkedin',
    'Join us on 12 March for our exclusive webinar "Unlocking Growth with AI". Our expert panel will share actionable insights you can apply immediately. Register now: https://growthlab.example/ai',
  ],
  [
    'linkedin',
    'Only two weeks to go until the Future of Retail Summit! Hear from 40+ world-class speakers, network with industry leaders and gain the insights you need to stay ahead. Secure your place: https://summit.example',
  ],
  ['x', 'Early bird tickets are on sale now for #DevNorth. Get yours before prices go up! https://devnorth.example'],
  [
    'linkedin',
    'Ready to take your leadership to the next level? My 12-week programme has helped hundreds of managers become confident leaders. Spaces are limited. Comment LEAD and I will send you the details.',
  ],
  [
    'linkedin',
    'Applications are now open for our MBA programme! Gain the skills, network and confidence to accelerate your career. Learn more and apply: https://college.example/mba',
  ],
  ['x', 'LIVE NOW: our CEO on the future of logistics at #SupplyChain26. Watch here: https://halden.example/live'],
  [
    'linkedin',
    'In our latest podcast episode, we sit down with Dana Obi to discuss the biggest trends shaping procurement in 2027. Tune in now on Spotify, Apple and wherever you get your podcasts.',
  ],
  // Blog dumps and headlines.
  ['x', '5 Reasons Your Business Needs A CRM In 2027 https://growthlab.example/crm'],
  [
    'linkedin',
    'New on the blog: How to Choose the Right ERP for Your Organisation. https://orbis.example/erp #ERP #DigitalTransformation',
  ],
  ['x', 'Why Most Marketing Plans Fail (And How To Fix Yours) https://growthlab.example/plans via @growthlab'],
  ['facebook', 'City Library Extends Opening Hours Following Successful Trial https://city.example/news/881'],
  ['x', 'Press release: Halden Group reports strong third-quarter results https://halden.example/q3'],
  ['x', 'Our interim report is now available on our website https://halden.example/interim'],
  ['mastodon', 'New blog post: Announcing version 4.2 with improved performance and stability https://tool.example/42'],
  ['x', '[VIDEO] Highlights from our annual conference https://halden.example/video'],
  // Influence, coaching, founders.
  [
    'linkedin',
    'I went from $0 to $1M in 18 months. No investors. No team. No degree. Here are the 7 secrets nobody tells you. Want the full playbook? Comment "GROWTH" below and follow me for more.',
  ],
  [
    'linkedin',
    'Most people use AI wrong. The top 1% use these 5 prompts instead. Save this post for later and repost it to help your network.',
  ],
  [
    'linkedin',
    'Stop wasting hours on spreadsheets. Tallybird automates your entire month-end in minutes. Our customers save 30 hours a month on average. Try it free: https://tallybird.example',
  ],
  [
    'linkedin',
    'Your competitors are already using AI to close deals faster. Are you? Book a free strategy call with me today: https://calls.example/me',
  ],
  [
    'x',
    'If you are not on our newsletter you are missing out. 12,000 marketers read it every week. Join them: https://growthlab.example/news',
  ],
  [
    'linkedin',
    'We are hiring! Senior Account Manager, hybrid, competitive salary plus bonus. You will be responsible for managing key client relationships and driving revenue growth. Apply via the link below. #Hiring #Jobs',
  ],
  [
    'linkedin',
    'Exciting opportunity! Our client, a leading retail brand, is looking for a dynamic Marketing Executive to join their growing team. Send your CV to jobs@hireloop.example',
  ],
  // Causes and campaigns.
  [
    'facebook',
    'Every child deserves a safe place to sleep. Your donation makes all the difference. Donate now: https://safebeds.example',
  ],
  [
    'x',
    'Sign our petition to stop the closure of Mill Street pool! https://petition.example/pool RT to spread the word',
  ],
  ['x', 'Vote Marlow on 5 May for lower taxes, safer streets and better schools. https://marlow.example'],
  [
    'facebook',
    'We need YOUR help! Help us reach our target of £10,000 by sharing this post and donating today. Together we can make a difference!',
  ],
  [
    'x',
    'Great to see our CEO @petra on the cover of @RegionToday this month! Read her vision for the future of energy: https://volt.example/cover',
  ],
  // Product talk without an offer.
  [
    'linkedin',
    'Security is at the heart of everything we do at Vaultline. Our platform combines military-grade encryption with unmatched ease of use, giving enterprises the confidence to innovate.',
  ],
  [
    'linkedin',
    'At Halden, our people are our greatest asset. We are committed to creating an inclusive workplace where everyone can thrive. #LifeAtHalden #Culture #GreatPlaceToWork',
  ],
  [
    'facebook',
    'Did you know that our mattresses are made with 7 layers of cloud-soft memory foam? Wake up refreshed every morning with Dreamwell. Discover the range today!',
  ],
  [
    'linkedin',
    'Case study: how Nordlys helped a leading bank cut onboarding time from weeks to hours. Read the story: https://nordlys.example/bank',
  ],
  [
    'x',
    'Customers love us! Rated 4.9 on Trustly with over 3,000 reviews. See for yourself: https://stride.example/reviews',
  ],
  [
    'facebook',
    'Say hello to smoother skin! Our bestselling serum is clinically proven to reduce fine lines in just 14 days.',
  ],
  [
    'linkedin',
    'Sustainability is in our DNA. That is why we are proud to launch our Green Promise, a comprehensive roadmap to net zero by 2040. Find out more on our website.',
  ],
  [
    'bluesky',
    'Meet the all-new Loom desk. Designed for creators, built to last. Pre-order today and save 20%. https://loom.example',
  ],
];
