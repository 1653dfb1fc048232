import { expect, it } from 'vitest';
import { saysNothing } from '../../../../lib/judge/read/service-lines.ts';

it.each([
  'Advertisement',
  'Advertisment',
  'ADVERTISEMENT',
  'Anzeige',
  'Publicidad',
  'Publicité',
  'Реклама',
  'Article continues below',
  'Story continues below advertisement',
  'Continue reading the main story',
  'Skip advertisement',
  'Reading Time: 11 minutes',
  '3 MIN. READ',
  '5-minute listen',
  'Listen · 3:51',
  'Listen to this article',
  'View image in fullscreen',
  '\u200d',
  '* * *',
  'Advertisement. Scroll to continue reading.',
  'By signing up, you agree to receive recurring automated SMS marketing messages from Harbour Deals.',
  'By providing your email address, you agree to our Terms of Service and acknowledge our Privacy Policy.',
  'This site is protected by reCAPTCHA and the Privacy Policy applies.',
  'Thanks for signing up!',
  'Support local journalism. The Harbour Times depends on the generosity of its readers.',
  'Before you go: the Harbour Times relies on donations from readers like you.',
  'Thanks for reading Harbour Letters! This post is public so feel free to share it.',
  'Republish this story for free',
  'Thank you for your interest in republishing this story. You have to credit us.',
  'You’ve read 1 article in the last month',
  'Here in the harbour, our mission is clear journalism for all who live by the water. Join us as a member today.',
  'The Harbour Times is reader-supported. To receive new stories, consider a paid subscription.',
  'Get in touch: send us your pictures of the bridge.',
  'If you value our reporting, become a member today, and your gift will be matched.',
  'Do you live beside the old bridge? Share your story with us by email.',
  'Do you know something about the bridge? Anna Berg can be reached by email.',
  'Have a news tip? Share it with us here, and we may be in touch.',
  'See a spelling or grammatical error in our story? Please click here to report it.',
  'Sign up for the Harbour’s Opinion newsletter, with the sharpest arguments of the week.',
  'Click here to download the Harbour News app for breaking news alerts and weather.',
  'Follow us on Facebook and Instagram.',
  'Copyright 2026 Harbour Post. All rights reserved.',
  '© 2026 Harbour Post',
  '© RIPRODUZIONE RISERVATA',
  'Unterstützen Sie unabhängigen Journalismus und werden Sie Mitglied.',
  'Melden Sie sich hier für unseren Newsletter an.',
  'Vous avez aimé cet article ? Soutenez une information libre en faisant un don à notre rédaction.',
  'Suivez-nous sur WhatsApp pour ne rien manquer.',
  'Si quieres apoyar nuestro periodismo independiente, hazte socio desde 6 euros al mes.',
  'Suscríbete gratis a nuestro boletín y recibe cada mañana las noticias.',
  '✅ Siga o canal do Diário da Costa no WhatsApp',
  'Apoie o jornalismo independente: assine o Diário da Costa.',
  'Iscriviti alla nostra newsletter per ricevere ogni mattina le notizie.',
  'Vind je onze verhalen belangrijk? Steun onafhankelijke journalistiek en word lid.',
  'Zapisz się do naszego newslettera.',
  'Підписуйтесь на наш канал у Telegram, щоб першими дізнаватися новини.',
  'Подписывайтесь на наш телеграм-канал.',
  'メールマガジンに登録すると、毎朝のニュースをお届けします。',
  'اشترك في نشرتنا البريدية لتصلك أهم الأخبار.',
  '—',
])('tells nothing: %s', (text) => {
  expect(saysNothing(text, 9)).toBe(true);
});

it.each([
  'Advertisement rates rose',
  'Ad',
  'Listen to the boats',
  'It is a five minute read of the river.',
  'She was 9.',
  'By signing up for the ferry early, the council saved a tenth of its price, and you can see it.',
  'Thanks for signing up 400 boats go to the harbour master, who asked every captain on the river himself.',
  'The council asks its members to support the bridge today, and to join the vote in June.',
  'Our readers were divided: most support the bridge, and few would pay for it.',
  'Support local journalists, she told the council, or lose the harbour.',
  'Before you go to the harbour, ask the master for the day’s bridge times.',
  'If you believe that the bridge should stay, the council wants to hear it before the vote in June.',
  'Do you miss the old bridge? Many do, and some of them let the council know on Tuesday.',
  'Copyright law is what the council fears most.',
  'Follow us, the captain shouted, and forty boats turned to the north.',
  'Die Redaktion der Zeitung unterstützt den Journalismus an der Küste.',
  'La presse soutient le don de la ville, selon la rédaction.',
  'El canal recibe agua del puerto, y el periodismo la cuenta.',
  'Steun voor de redactie kwam van veertig vissers.',
  '11',
])('tells something: %s', (text) => {
  expect(saysNothing(text, 9)).toBe(text === 'Ad');
});

it.each([
  'December 18, 2025',
  '15 Dec, 2025',
  'Published on: Tuesday, 18 December 2025 at 7:44 p.m. GMT',
  'Updated 18.12.2025 07:44',
])('is nothing but the date of a story, at its start: %s', (text) => {
  expect(saysNothing(text, 0)).toBe(true);
  expect(saysNothing(text, 5)).toBe(false);
});

it('keeps a date with words of the story', () => {
  expect(saysNothing('December 18, 2025: the bridge closes', 0)).toBe(false);
});
