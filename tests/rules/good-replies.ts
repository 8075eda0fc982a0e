/** Ordinary good answers of our own, with what they answer: no thanks or reply tip may come up. People and places are invented. */
type GoodReply = readonly [parent: string, reply: string];

export const GOOD_REPLIES: readonly GoodReply[] = [
  // Complaints.
  [
    'My bread was mouldy on day two.',
    'That is not right, I am sorry. Bring the bag, or a photo of it, and you get a new loaf and your money.',
  ],
  [
    'Bus 47 drove past our stop again this morning.',
    'I have the driver log open: he was diverted and nobody told the stop. The sign goes up today. Sorry, Ruth',
  ],
  [
    'The shower on the campsite has been cold since Friday.',
    'The boiler part came this morning and Tomek is fitting it now. Hot water again from five.',
  ],
  [
    'You charged me twice for the June ticket.',
    'You are right, I see both payments. The second one is on its way back and takes three days.',
  ],
  [
    'Nobody answered the phone for two days.',
    'That was us moving house, and we should have put up a notice. The line works again. What did you need?',
  ],
  [
    'Your courier left my parcel in the rain.',
    'Oh no. I have rung the depot and they bring a new one tomorrow before noon. Sorry, Piotr.',
  ],
  [
    'Very disappointed with the course, far too fast.',
    'Thank you for saying it so plainly. Amir runs the slow group on Tuesdays and keeps a chair for you.',
  ],
  [
    'The lift at Park Street is broken, my mother is stuck at home.',
    'We have a stair carrier on site from one today. Call Ines on the desk number and she walks over.',
  ],
  [
    'The app crashes when I open the map.',
    'It does that on phones from before 2019. Version 3 mends it and comes out on Monday.',
  ],
  [
    'My kid was in tears because your staff were rude.',
    'I am so sorry. Our shift lead wants to say it to her in person; she is in until six, and tomorrow from eight.',
  ],
  [
    'Third time this month that the bin was not emptied.',
    'Three times is too much. The lorry comes tonight, and from next week your street is on another round.',
  ],
  [
    'I waited forty minutes for a cold soup.',
    'We had one cook on Saturday instead of three. No excuse for the soup though; the next one is on the house.',
  ],
  [
    'Your gate was locked at nine, the site says eight.',
    'The site is wrong, it has been nine since May. We have just changed it. Sorry for the walk.',
  ],
  ['The hose leaks at both ends.', 'A new one goes out to you today, no need to send the old one back.'],
  [
    'There was a piece of glass in my yoghurt.',
    'That frightens us too. Please keep the pot; our food safety lead, Mrs Adeyemi, calls you within the hour.',
  ],
  [
    'My account was hacked through your shop.',
    'We have locked it and are reading the logs right now. You hear from us by four, either way.',
  ],
  [
    'Your platform is dangerous in the dark, somebody will be hurt.',
    'Two lamps are out and the electrician is on his way. Until then a colleague stands there with a torch.',
  ],
  // Questions.
  ['What time do you open on Saturday?', 'At nine, and the oven is on from six if you want to smell it first.'],
  ['Do you ship to Spain, and how long does it take?', 'We do! Four to six days, with a tracking number.'],
  ['Is the path fine for a pram?', 'Up to the mill, yes. After that there are steps, so turn round at the bench.'],
  ['How do I get the candle wax out of the cloth?', 'Freeze it, scrape it, then iron it between two sheets of paper.'],
  ['Can I pay by card?', 'Card, cash and, on Thursdays, eggs.'],
  [
    'Why did you stop the night bus?',
    'Eleven riders in a month. We would bring it back for forty; the survey is on the timetable page.',
  ],
  ['Any news about the playground?', 'The slide is here, the swings come in May.'],
  ['Who painted the mural on your wall?', 'Leila did, with the fourth form, over two rainy weeks.'],
  ['Which size should I take, I am between two?', 'Take the larger one, the wool draws in a little.'],
  ['Is there a vegan option?', 'Two soups and the bean pie.'],
  ['Could you send me the recipe?', 'It is on its way. The trick is to let it rest overnight.'],
  ['Where can I leave my bike?', 'Behind the hall, there are twelve hoops under the roof.'],
  ['Will you repeat the talk?', 'Yes, on the 12th, same room.'],
  ['When will my book be back?', 'The other reader has it until Friday. I put your name on it.'],
  // Praise, thanks, help.
  ['Best scones in the county!', 'Thank you! Josie is blushing into the flour.'],
  ['Thanks, that worked.', 'Lovely, enjoy the quiet kettle.'],
  [
    'My son jumped off the pier on his own yesterday. Your trainers are great people.',
    'Thank you for telling us. Amir taught him all July and has told everybody at lunch.',
  ],
  ['There is a typo on your poster.', 'Well spotted, thank you. It is mended in the second print.'],
  ['No rush, whenever you have time.', 'Thank you for waiting. It is on the bench now and done by Friday.'],
  ['I told my whole choir about your hall.', 'That is so kind of you! How many are they? We will find chairs.'],
  ['Shared this with my class, they loved it.', 'Thank you! Ask them which animal we should film next.'],
  [
    'We got married in your barn and it was perfect.',
    'Congratulations to you both! The band is still whistling your song.',
  ],
  ['Love the new park!', 'Thank you, the gardeners read this with their coffee.'],
  // Chat.
  ['It is snowing here.', 'Here too, the cat is not amused.'],
  ['Good morning from the night shift.', 'Good night, night shift. The coffee is on.'],
  ['I still have the poster from 1998.', 'So does our cellar. Yours is in better shape, I am sure.'],
];
