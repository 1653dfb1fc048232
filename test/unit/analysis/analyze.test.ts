import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze.ts';
import { articleFromText } from '../../../lib/article.ts';
import { loadModels } from '../../programs/models.ts';

const models = await loadModels();
const read = (text: string) => analyze(articleFromText(text), models);

describe('analyze', () => {
  it('tells that it read the people of an English text', () => {
    const { people, peopleRead } = read(
      'President Joe Biden said on Monday that he would meet the leaders of the European Union in the spring.',
    );
    expect(peopleRead).toBe(true);
    expect(people.map(({ name }) => name)).toEqual(['Joe Biden']);
  });

  it.each([
    [
      'German',
      'Der Bürgermeister Hans Müller sagte am Montag, die Brücke werde für eine Woche gesperrt, weil der Fluss steigt. Frau Schmidt von der Feuerwehr sagte, 300 Menschen seien in Sicherheit gebracht worden.',
    ],
    [
      'French',
      'Le maire Jean Dupont a dit lundi que le pont serait fermé pendant une semaine, car la rivière a monté. Selon Mme Martin, 300 personnes ont été mises en sécurité dans les villages des environs.',
    ],
    [
      'Turkish',
      'Belediye Başkanı Ahmet Yılmaz pazartesi günü yaptığı açıklamada köprünün bir hafta boyunca kapalı kalacağını söyledi. Ayşe Demir ise 300 kişinin güvenli bölgelere taşındığını ve hasarın büyük olduğunu bildirdi.',
    ],
    [
      'Japanese',
      '市長の山田太郎は月曜日、川の水位が上がったため橋を一週間閉鎖すると述べた。300人が避難した。',
    ],
    ['Arabic', 'قال رئيس البلدية أحمد محمود يوم الاثنين إن الجسر سيغلق لمدة أسبوع بسبب ارتفاع منسوب النهر.'],
  ])('tells that it did not read the people of a text in %s', (_, text) => {
    const { people, peopleRead } = read(text);
    expect(peopleRead).toBe(false);
    expect(people).toEqual([]);
  });

  it.each([
    [
      'Arabic',
      'وقال متحدث باسم البلدية: «الجدار الجديد سيكتمل قبل نهاية العام المقبل ولن نترك أحدا خلفنا»، مضيفا أن كلفته كبيرة. وكان فيلم «ليلة طويلة» قد عرض هناك.',
      'الجدار الجديد سيكتمل قبل نهاية العام المقبل ولن نترك أحدا خلفنا',
    ],
    [
      'Ukrainian',
      'Речниця міської ради сказала журналістам: «Нова стіна буде готова ще до кінця наступного року, і ми нікого не залишимо». Газета «Голос» писала про це минулого тижня.',
      'Нова стіна буде готова ще до кінця наступного року, і ми нікого не залишимо',
    ],
  ])('lists what is quoted at length in a text in %s', (_, text, words) => {
    const { quotes } = read(text);
    expect(quotes.map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)))).toEqual([
      [words],
    ]);
  });
});
