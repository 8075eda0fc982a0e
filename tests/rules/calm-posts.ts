/**
 * Ordinary, warm or factual posts and replies of our own: nothing in them pushes, so no tone tip may come up. People, places
 * and organisations are invented.
 */
import type { NetworkId } from '../../lib/networks/facts.ts';

type CalmPost = readonly [network: NetworkId, text: string];

export const CALM_POSTS: readonly CalmPost[] = [
  // X: short news, chat, thanks, questions.
  ['x', 'The ferry to Holm island runs again from tomorrow. Two boats in the morning, one at six in the evening.'],
  ['x', 'Which book did you borrow twice? We are putting together a shelf of those.'],
  ['x', "Our heating is off today, so the reading room is cold. Bring a jumper, we'll bring the tea."],
  ['x', 'Thank you to the eleven people who swept the playground on Saturday. The swings are open again.'],
  ['x', "We got the opening times wrong in yesterday's post. It is nine to four, not eight to four. Sorry!"],
  ['x', 'A hedgehog has moved in behind the compost. We will leave that corner alone until spring.'],
  ['x', 'How do you keep tomatoes alive in a windy yard? Asking for our roof garden.'],
  ['x', 'Rain got into the hall last night. The choir sings in the school instead, same time.'],
  ['x', 'Only 3 of us in the team this week, so answers may take a day longer.'],
  ['x', 'Someone left a red umbrella at the desk. It has a wooden handle and misses you.'],
  ['x', 'Today Ben turns sixty. He has repaired every clock in this town at least once.'],
  ['x', 'The bridge on Mill Lane is closed until Friday. Buses stop at the church instead.'],
  ['x', 'New on our shelves: a cookbook from 1911 that begins with "Light a good fire".'],
  ['x', "We tried to bake without eggs. It didn't work. Any ideas?"],
  ['x', 'Water is back in the north of the town. If yours still runs brown, leave the tap on for five minutes.'],
  ['x', 'The launch party is in the back room at seven. There is soup.'],
  ['x', "I'm Ines and I look after this account in the afternoons. Ask me about buses."],
  ['x', "It's snowing on the observatory hill. The road is gritted up to the second bend."],
  ['x', 'Our oldest member is 97 and beat me at chess twice today.'],
  ['x', 'Feel free to take cuttings from the mint by the gate, there is far too much of it.'],
  ['x', 'Does anybody know who painted this wall? We would like to say thank you.'],
  ['x', 'The museum holds one of a limited edition of 40 prints. It hangs on the second floor until May.'],
  ['x', 'We answered 31 questions about the new bins yesterday. The most common one: yes, pizza boxes go in paper.'],
  ['x', 'Congratulations to the girls of 4b, who built a bridge of paper that carried a brick.'],
  ['x', 'The 8:15 from Weston is ten minutes late because of a tree on the line. The 8:45 is on time.'],
  ['x', 'What should we plant where the old lime tree stood?'],
  ['x', 'Found a note in a returned book: "Page 80 made me laugh on the tram." Same here.'],
  [
    'x',
    'The council meets on Tuesday at seven. The agenda is on the board outside and here: https://example.org/agenda',
  ],
  ['x', 'We were wrong about the swifts. They are back after all, and there are nine of them.'],
  ['x', 'A reader asked how we pick the photo of the week. Three of us vote, and Omar breaks the tie.'],
  // LinkedIn: work, learning, people.
  [
    'linkedin',
    'Last month I told a customer that a part would arrive on Monday. It came on Thursday.\n\nWhat I learnt: I had promised what I hoped, not what I knew. Now I call the depot first and give two dates, the likely one and the safe one.\n\nHow do you handle promises that depend on others?',
  ],
  [
    'linkedin',
    'Sara joined us as an apprentice in 2019. Today she runs the night shift of twelve people. She says the hardest part was learning to ask for help. Thank you, Sara, for showing us how.',
  ],
  [
    'linkedin',
    'We stopped writing meeting notes and began to write decisions instead. One line each: what, who, until when. After six weeks the list has 41 lines and people read it.\n\nThe template is in the first comment if you want to try it.',
  ],
  [
    'linkedin',
    'A small thing that helped our new colleagues: a drawing of the office with names on the desks. It took ten minutes and saves everyone the awkward first week.',
  ],
  [
    'linkedin',
    'I was nervous before my first talk in front of engineers. An older colleague gave me one piece of advice: begin with what went wrong. It worked. What is the best advice you ever got before a talk?',
  ],
  [
    'linkedin',
    'Our dairy has used the same glass bottles since 1987. Each one comes back about 40 times. Last year we counted: 212,000 bottles that nobody had to make.',
  ],
  [
    'linkedin',
    'Yesterday we closed the office for a day and went to help at the food bank. We packed 640 boxes. Thanks to Miriam and her team for having us and for the patience with our tape skills.',
  ],
  [
    'linkedin',
    'Three questions I ask every supplier before we sign anything:\n1. What happens when you are late?\n2. Who picks up the phone in August?\n3. Can we visit?\n\nWhich one would you add?',
  ],
  [
    'linkedin',
    'I have been a nurse for 22 years and moved to planning in spring. I miss the ward. I also sleep at night now. Both can be true.',
  ],
  [
    'linkedin',
    "We lost a tender last week. The winner was better prepared, and their first page was about the client, while ours was about us. We've put both next to each other on the wall.",
  ],
  [
    'linkedin',
    'For everyone who asked after the talk: the slides, the reading list and the two mistakes I mentioned are here: https://example.org/talk. The second mistake is on page 14.',
  ],
  [
    'linkedin',
    'Our accessibility test had a surprising result. Nobody struggled with the colours. Everybody struggled with the word "portal". It is now called "your orders".',
  ],
  [
    'linkedin',
    'Happy birthday to our workshop, which turns 30 today. The first lathe is still running. Its operator, Mr Kowal, says the same of himself.',
  ],
  [
    'linkedin',
    'Paul retires on Friday after 34 years with us. He answered the phone more often than anyone, about 400,000 times by his own count. He asks for no speech, so this is only a post.',
  ],
  [
    'linkedin',
    'How we cut complaints about deliveries by half: the drivers call ten minutes before they arrive. That is all. It costs us four hours a week.',
  ],
  [
    'linkedin',
    'I would like to hear from people who moved from teaching to IT: what did you wish you had known? I am putting answers together for two colleagues who are thinking about it.',
  ],
  [
    'linkedin',
    "Two years ago we said we would publish our pay bands. We're late, and some of you asked why. It took longer to be fair than to be open. They are online since this morning, with the formula.",
  ],
  [
    'linkedin',
    'The sale of our old house on Station Road is done. A family of five moves in. We are glad that there will be noise in it again.',
  ],
  ['linkedin', 'A question to those who work with volunteers: how do you say no to help that you cannot use?'],
  [
    'linkedin',
    'My favourite part of the week is Thursday at four, when the warehouse and the office eat cake together. Last Thursday we learnt that the labels fall off in the cold room. Nobody had written that in a ticket.',
  ],
  // Facebook: local, neighbourly.
  [
    'facebook',
    'Good morning from the bakery! The oven was in a good mood today, so there is more rye bread than usual. Who wants the first slice?',
  ],
  [
    'facebook',
    'Our lost-and-found box is full again: seven gloves, one shoe, a teddy bear with a blue scarf. If the bear is yours, he is sitting on the piano.',
  ],
  [
    'facebook',
    'The pool is closed on Wednesday from ten to two because the school has its swimming day. The sauna stays open.',
  ],
  [
    'facebook',
    'Thank you all for the kind words about Grandma Elsa. She read every one of them aloud to us at breakfast.',
  ],
  [
    'facebook',
    'We are looking for old photos of the market square, before 1970 if possible. You get them back, with a print. Bring them to the library or send a message to Jana.',
  ],
  [
    'facebook',
    'Next Sunday we walk along the river, about 6 km, easy for children. We meet at ten at the mill. Dogs are welcome on a lead.',
  ],
  ['facebook', 'Does anyone remember the name of the café that stood where the bank is now? We have a bet going.'],
  [
    'facebook',
    'The kittens have found homes, all four of them. Thank you for sharing, and thank you, Tom, for driving to Aldhurst at night.',
  ],
  [
    'facebook',
    'Our new librarian is called Noor. She likes crime novels, hates loud pens and has already found the light switch in the cellar.',
  ],
  [
    'facebook',
    "Tonight's concert is moved to the church because of the rain. Your tickets stay valid. Doors open at half past six.",
  ],
  ['facebook', 'We asked what you would like to eat at the summer party. 58 of you said soup. In July! Soup it is.'],
  [
    'facebook',
    'How to keep basil alive: water from below, cut it above the second pair of leaves, and do not put it in the fridge. Mine is called Gerald and is eight months old.',
  ],
  [
    'facebook',
    'The fire brigade was called out 14 times last month, nine times for cellars. If your cellar has a pump, test it before autumn.',
  ],
  [
    'facebook',
    'The children of the forest kindergarten built a house for a snail. The snail has moved out, but the house stays.',
  ],
  [
    'facebook',
    'Parking at the clinic: the lower deck is being painted this week. The upper one is free of charge for patients as long as it lasts.',
  ],
  [
    'facebook',
    'Some of you asked why the fountain is off. A pipe is cracked, the part comes from Italy, and we hope to have it running by June.',
  ],
  ['facebook', 'What did you call your first bicycle?'],
  ['facebook', 'We said no photos at the open day, and then the goat ate the sign. So there are photos now.'],
  [
    'facebook',
    'Mrs Adeyemi knitted 31 hats for the new babies on our ward. We do not know what to say except thank you.',
  ],
  [
    'facebook',
    'Our stall is at the farmers’ market again, between the cheese and the honey. Apples, pears, and the quince jelly that some of you wrote about.',
  ],
  // Bluesky: conversational.
  ['bluesky', 'Spent the morning labelling 300 moths. Ask me anything about moths. Please.'],
  ['bluesky', "We're a team of two and a cat. The cat answers on Fridays."],
  ['bluesky', 'A visitor asked today whether the dinosaur is real. It is real plaster, we said, and felt bad.'],
  ['bluesky', 'What is the oldest thing on your desk? Mine is a stapler from 1962.'],
  [
    'bluesky',
    'The archive is slow today: somebody found a box marked "Do not open, boring" and we are all reading it.',
  ],
  ['bluesky', 'Correction: the comet was visible at 5:40, not at 4:50. Sorry to those who got up early.'],
  ['bluesky', 'Loved this piece by @mara.example.com on reading maps with children. The bit about north is so true.'],
  ['bluesky', 'Our tide table for next week is up: https://example.org/tides. Low water on Sunday is early.'],
  ['bluesky', 'I think we underestimate how much people like to be asked. We asked for old keys and got 90.'],
  ['bluesky', 'The radio play is on tonight at nine. I am the voice of the door.'],
  ['bluesky', "Today's soup is lentil. It was going to be pumpkin but the pumpkin had other plans."],
  ['bluesky', 'Can anybody recommend a good podcast about canals? Two of us have long drives ahead.'],
  ['bluesky', 'We have a new volunteer! Welcome, Rui. He has already fixed the projector and apologised to it.'],
  ['bluesky', 'Fog on the pass. Drive slowly, the sheep are out.'],
  ['bluesky', 'It took us four tries to get the kiln hot enough. The mugs are a bit crooked. We like them.'],
  ['bluesky', 'Reading group tomorrow: chapters 5 to 9. Yes, the horse survives.'],
  ['bluesky', 'Thanks to @leo.example.com for spotting the wrong date on our poster. Fixed.'],
  ['bluesky', 'How many chairs does a choir of 40 need? 38, because two of them always stand.'],
  ['bluesky', 'The seed library gave out 214 packets this spring. Beans were the favourite, as every year.'],
  ['bluesky', 'Somebody wrote to us in Welsh and it made our day. Diolch!'],
  // Mastodon: techy, civic, many hashtags in CamelCase.
  [
    'mastodon',
    'We moved our server to a room that is actually cool. Short outages tonight between 22:00 and 23:00 UTC.',
  ],
  [
    'mastodon',
    'Release notes, the honest version: we fixed the bug with umlauts in file names, and broke nothing that we know of. Details: https://example.org/notes',
  ],
  ['mastodon', 'What do you use for subtitles? We have 40 hours of talks and a very small budget. #AskFedi'],
  [
    'mastodon',
    'This account is run by people. Three of them: Kim, Ola and the one who forgets alt text. #Introduction',
  ],
  [
    'mastodon',
    'Our cycling map has a mistake at Harbour Street: the path ends at the steps. Thank you @rita@example.social!',
  ],
  ['mastodon', 'The planetarium shows the winter sky at five. Bring a scarf, the dome is not heated. #Astronomy'],
  ['mastodon', 'I wrote down how we back up a small archive with two disks and a calendar: https://example.org/backup'],
  [
    'mastodon',
    'Dear neighbours, the sirens on Saturday at noon are a test. If you hear them twice, it was us pressing the button wrong.',
  ],
  [
    'mastodon',
    'We learnt that our web forms were unusable by keyboard. They work now. Tell us if one still traps you.',
  ],
  ['mastodon', 'Does anyone have experience with wooden toys in public waiting rooms? Ours keep growing legs.'],
  [
    'mastodon',
    "The bees came through the winter, all three hives. Here's how they sound when you put your ear to the wood.",
  ],
  [
    'mastodon',
    'Four students mapped every bench in town. The longest way between two benches is 900 metres. #OpenData',
  ],
  [
    'mastodon',
    'Sorry for the noise yesterday, our bot posted the same train delay 14 times. It now has a limit of two.',
  ],
  [
    'mastodon',
    'The library network now lends thermal cameras. You find out where your windows leak, and it is oddly fun.',
  ],
  ['mastodon', 'A small poll about the newsletter: once a week or once a month? I read every answer.'],
  ['mastodon', 'Our museum cat, Pixel, has been seen in the Roman room. Please do not feed her, she knows how to ask.'],
  [
    'mastodon',
    'The committee read 61 letters about the park. Most wanted shade. So: 14 trees, two benches, no fountain.',
  ],
  [
    'mastodon',
    'Minutes of the general meeting, with the numbers: https://example.org/minutes. Questions are welcome here.',
  ],
  ['mastodon', 'We are testing a quieter tram. It is so quiet that we had to add a bell. #PublicTransport'],
  [
    'mastodon',
    'Translated the leaflet into Ukrainian with the help of Oksana, who also found two errors in the German one.',
  ],
  // Instagram: what the picture shows, and who made it.
  ['instagram', 'The blue glaze came out green. We are calling it sea glass and moving on.'],
  [
    'instagram',
    'Monday, six in the morning. Omar weighs the flour by hand because the scale is older than he is.\n\n#bakery #nightshift',
  ],
  ['instagram', 'This is the shelf in question. Eleven jars, no labels. Which one would you open first?'],
  [
    'instagram',
    'Thank you to @paula.moves for teaching forty children how to fall over softly. The photo is of the one second in which nobody was falling.',
  ],
  ['instagram', 'A heron on the old pier. It stood there for an hour and caught nothing. We know the feeling.'],
  [
    'instagram',
    'The timetable for the winter is in the second picture. The link in our bio has it as plain text, for everyone who reads with their ears.',
  ],
  // Reddit: to a community, with Markdown and its own words for people and places.
  [
    'reddit',
    'We kept **every** letter that came with a returned book. Some are apologies, one is a recipe. Which one should we frame?',
  ],
  [
    'reddit',
    'Follow-up to the question in r/birding last week: the tapping was a nuthatch. Thank you u/greenfinch_47 for the recording.',
  ],
  [
    'reddit',
    'I run the archive of a small town, two rooms and a damp wall. Ask me about paper, mould, or the mayor of 1911.\n\nProof is in the comments.',
  ],
  [
    'reddit',
    '## What we changed\n\n* the gate opens at six\n* dogs may come in\n* the map shows [all benches](https://example.org/benches)\n\nWhat did we forget?',
  ],
  [
    'reddit',
    'Our bakery has thrown out 3 kg of bread a day since May, down from 9. We bake the last batch smaller and later. How do you do it?',
  ],
  ['reddit', 'Full disclosure: I work at the mill in the second picture. The first one is much nicer.'],
  // Offers, events and news told without pushing.
  [
    'facebook',
    'The autumn coats are in, wool and cotton, from size 34 to 52. Come and try one on, the mirror is honest.',
  ],
  ['facebook', 'From Monday a haircut costs 28 euros, two more than before. Rent went up, and Sofia gets a raise.'],
  ['x', 'We have 20 places for the pottery evening on the 14th. Write to us if you would like one.'],
  ['x', 'Tickets for the puppet theatre are 5 euros, children sit in front. Saturday at three.'],
  [
    'linkedin',
    'We are looking for a second bookkeeper, 20 hours a week. You would work with Anja, who explains things well. What would you like to know about the job?',
  ],
  ['facebook', 'The bookshop is open late on Thursday. Lena reads from her novel, then we put the kettle on.'],
  [
    'bluesky',
    'Our winter programme is out. I am most curious about the evening on lighthouses: https://example.org/winter',
  ],
  [
    'facebook',
    'There is a free first-aid course for parents at the community centre on 3 March. You do not have to sign anything.',
  ],
  ['x', 'The shop closes early today, at two. Mia gets married!'],
  [
    'linkedin',
    'Our report on school meals is finished. The short version: children eat more vegetables when they cut them themselves. The long one: https://example.org/meals',
  ],
  ['facebook', 'We bake the last stollen of the year on Friday. If you need one for your aunt, tell us by Thursday.'],
  [
    'mastodon',
    'Seats in the planetarium are limited to 40, so please book a place; it is free: https://example.org/sky',
  ],
  ['x', 'Our price list for 2027 is online. The two things that changed are marked: https://example.org/prices'],
  [
    'facebook',
    'Sunday is the last day of the exhibition. The curator will be there from two to four, in case you have questions.',
  ],
  ['bluesky', 'We printed 100 copies of the town map. 60 are left. They fold badly, as all maps do.'],
  [
    'linkedin',
    'Next Tuesday at 14:00 CET I show how we plan shifts with paper cards. 30 minutes, no recording, bring your own mess. Write to me if you want to sit in.',
  ],
  [
    'facebook',
    'We now deliver on Saturdays too, by bike, as far as the old brewery. Leyla rides, so please say hello.',
  ],
  ['x', 'The garden is open to everyone until eight. Free, as always, but the gate squeaks.'],
  [
    'mastodon',
    'Our second-hand bikes are ready for spring: nine of them, all with lights. You can try them in the yard.',
  ],
  [
    'facebook',
    'We won a prize for the cheese. The goats do not care, but we are a little proud, and grateful to Ruth, who taught us.',
  ],
  // How-to and facts that are of use.
  ['x', 'If your tram card beeps twice, it is empty. Once means: have a good day.'],
  [
    'facebook',
    'How to read our invoice: the first line is what you used, the second what you paid, and the third is what we owe you.',
  ],
  [
    'linkedin',
    'A checklist for the first day of an intern: a desk, a login, a lunch date, and one task that can be finished by four.',
  ],
  ['x', 'You can return books at night: the slot is on the left of the door, at knee height.'],
  ['bluesky', 'To tell a rook from a crow, look at the face. Rooks look as if they forgot to put theirs on.'],
  [
    'mastodon',
    'Short guide to alt text: say what matters, leave out "image of", and stop when you would stop on the phone.',
  ],
  [
    'facebook',
    'Your passport takes about five weeks at the moment. If you travel sooner, call us, there is a faster way that costs 32 euros more.',
  ],
  ['x', 'Hail tonight. If you have a car under our plane trees, this would be a good moment to move it.'],
  [
    'linkedin',
    'What I tell people before their first performance review: write down three things that you are proud of. You will forget them in the room.',
  ],
  ['facebook', 'Ticks are early this year. Check behind the knees, use tweezers, and see a doctor if a ring appears.'],
  ['bluesky', 'The best place to see the meteors is the football pitch. Lights are off from eleven.'],
  ['x', 'Bus 7 stops on the other side of the square this week. Look for the yellow post.'],
  ['mastodon', 'If our site is slow for you, try it without the map: https://example.org/text. It is the same data.'],
  ['facebook', 'For the school fair we need 12 cakes. So far we have one and a half. The half is a long story.'],
  [
    'linkedin',
    'One sentence that changed how we write to tenants: "Tell us if this is wrong." We now hear about mistakes in days instead of months.',
  ],
  // Fun, quotes, feelings, irony.
  ['x', '"Act now!" said the parking machine, and swallowed my coin.'],
  ['bluesky', 'The printer works again. We do not know why. Nobody move.'],
  [
    'facebook',
    'My daughter asked what I do all day. I said I answer people. She said: "And who answers you?" Good question.',
  ],
  ['mastodon', 'Best thing I heard at the counter today: "I would like a book that is blue."'],
  ['x', 'Our intern says that we should be funnier. We have formed a committee.'],
  ['bluesky', 'I am not crying, I just read the letters of thanks from class 2a.'],
  ['facebook', 'Happy new year to all of you! May your bins be emptied on time and your trains be warm.'],
  ['x', 'So many leaves. So few rakes.'],
  [
    'linkedin',
    'My first boss wrote "nice" on everything I handed in. It took me years to find out that he did not read it. I read everything now.',
  ],
  ['mastodon', 'We are told that a good post has a picture. This one has a crumb on the keyboard.'],
  [
    'facebook',
    'It was not the best season. We lost nine of eleven matches, and still 200 people came to the last one. Thank you.',
  ],
  ['x', 'I miss the sound of the old tram. The new one hums in B flat.'],
  ['bluesky', 'Unpopular opinion: the best room in this museum is the cloakroom.'],
  ['linkedin', 'I do not know yet how we will solve this. I wanted to say that out loud before I pretend to.'],
  ['facebook', 'Good night from the night shift. 14 babies, all of them loud.'],
  // YouTube: community posts and comments below videos.
  [
    'youtube',
    'The film about the lock keeper is up. It runs for eleven minutes, and there are subtitles in three languages.',
  ],
  ['youtube', 'At 4:10 you hear the bell twice. That is the ferry, not the soundtrack.'],
  ['youtube', 'Which repair would you like to see next: the chair, the lamp or the gate?'],
  ['youtube', 'Thank you for the corrections below the last video. The year was 1911, and the caption says so now.'],
  ['youtube', '@ana.rivas The glue is named in the description. It needs a day to dry in winter.'],
  // Threads: short, as one speaks.
  ['threads', 'The heron is back on the pier. It looks as if it pays the rent.'],
  ['threads', 'We oiled the door of the archive today. Two people asked where the sound went.'],
  ['threads', 'What do you read on a train when there is no window seat left?'],
  ['threads', 'Thank you, @paula.moves, for bringing back the long ladder. It had been missed.'],
  ['threads', 'Half of the seedlings came up. The other half is thinking about it.'],
  // TikTok: captions below videos.
  ['tiktok', 'How the bell of the town hall is wound: 83 steps up, 40 turns, and a rest on the landing. #clockmaking'],
  ['tiktok', 'We asked three bakers how they know that a loaf is done. All three knocked on it. What do you do?'],
  ['tiktok', 'The night bus from inside, between two and three. Everybody you see here said yes to being filmed.'],
  ['tiktok', 'Six minutes of rain on the glass roof, because somebody asked for it. #rain #botanicalgarden'],
  ['tiktok', 'The lime kiln, part 4: the day it didn’t light. Part 5 when it does.'],
  ['tiktok', 'Thank you to Selma, who holds the camera and is never in the picture.'],
];
