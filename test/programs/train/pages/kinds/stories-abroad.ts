import { article, foot, type Kind, menu, openGraph, repeat, top } from './kind.ts';

/** Articles in other languages than English. */
export const storiesAbroad: readonly Kind[] = [
  article(
    'qa-dialog',
    'https://tekna.example/samtal/linda-berg-om-vindkraft',
    'Linda Berg om vindkraft',
    '',
    (w) => `<div id="c">
    <div><a href="/">Tekna</a></div><h1>Linda Berg om vindkraft</h1><p>${w.say('sv', 2)}</p>
    ${repeat(6, () => `<p><em>Varför tog det så lång tid?</em></p><p>– ${w.say('sv', 2)}</p>`)}
    <p>Text: Karin Ek</p></div>${foot('Tekna', ['Om oss', 'Kontakt'])}`,
    'sv',
  ),
  article(
    'ja-news',
    'https://www.minato-shimbun.example/articles/20250303-OYT1T50221',
    '古い市場の建物、閉鎖へ',
    openGraph('古い市場の建物、閉鎖へ'),
    (w) => `<header>
    <a href="/">港新聞</a>${menu(['トップ', '社会', '政治', '経済', 'スポーツ'])}</header><main><h1>古い市場の建物、閉鎖へ　市議会が決定</h1>
    <p>2025/03/03 18:12</p>${w.paragraphs('ja', 6)}</main><aside><h2>ランキング</h2>
    ${repeat(5, (i) => `<a href="/r${i}">渡し船の便が来春から増える理由とは${i}</a>`)}</aside><footer>© 港新聞</footer>`,
    'ja',
  ),
  article(
    'zh-news',
    'https://www.haigang.example/c/2025-03-03/771231.shtml',
    '市议会决定关闭老市场',
    '',
    (w) => `<div class="top">
    <a href="/">海港网</a>${menu(['首页', '国内', '国际', '财经'])}</div><div class="main"><h1>市议会决定关闭老市场</h1>
    <div>2025-03-03 18:12 来源：海港网</div><div id="article">${w.paragraphs('zh', 6)}</div></div>
    <div>责任编辑：李明</div>`,
    'zh',
  ),
  article(
    'ar-news',
    'https://www.alsahil.example/news/local/8812231',
    'مجلس المدينة يغلق السوق القديم',
    openGraph('مجلس المدينة يغلق السوق القديم'),
    (w) => `<header>
    <a href="/">الساحل</a>${menu(['أخبار', 'رياضة', 'اقتصاد', 'ثقافة'])}</header><main dir="rtl">
    <h1>مجلس المدينة يغلق السوق القديم</h1><span>3 مارس 2025</span>${w.paragraphs('ar', 6)}</main><aside>
    <h2>الأكثر قراءة</h2>
    ${repeat(5, (i) => `<a href="/${i}">لماذا تزيد رحلات العبارة في الربيع المقبل ${i}</a>`)}</aside>`,
    'ar',
  ),
  article(
    'uk-news',
    'https://nord.example/news/2025/03/3/7501223/',
    'Міськрада закриває старий ринок',
    openGraph('Міськрада закриває старий ринок'),
    (w) => `<header>
    <a href="/">Норд</a>${menu(['Новини', 'Публікації', 'Колонки'])}</header><div class="post">
    <h1>Міськрада закриває старий ринок</h1><div>Понеділок, 3 березня 2025, 18:12</div>
    ${w.paragraphs('uk', 6)}</div><div class="right"><h4>Головне на сьогодні</h4>
    ${repeat(6, (i) => `<a href="/n${i}">Чому пором ходитиме частіше наступної весни</a>`)}</div>`,
    'uk',
  ),
  article(
    'pl-news',
    'https://www.kurier.example/wiadomosci/hala-targowa-zamknieta-rada-zdecydowala,77231.html',
    'Hala targowa zamknięta',
    openGraph('Hala targowa zamknięta'),
    (w) => `<header>
    <a href="/">Kurier</a>${menu(['Wiadomości', 'Sport', 'Kultura'])}</header><main>
    <h1>Hala targowa zamknięta. Rada zdecydowała</h1><div>Autor: Anna Kowal, 3 marca 2025</div>
    ${w.paragraphs('pl', 6)}</main>${foot('Kurier', ['Kontakt', 'Polityka prywatności'])}`,
    'pl',
  ),
  article(
    'tr-news',
    'https://www.liman.example/haber/eski-pazar-kapaniyor-h8812.html',
    'Eski pazar kapanıyor',
    openGraph('Eski pazar kapanıyor', 'website'),
    (w) => `<header>
    <a href="/">Liman</a>${menu(['Gündem', 'Spor', 'Ekonomi'])}</header><div class="haber">
    <h1>Eski pazar kapanıyor</h1><h2>${w.say('tr')}</h2><span>03.03.2025 - 18:12</span>
    ${w.paragraphs('tr', 5)}</div>`,
    'tr',
  ),
  article(
    'ru-analysis',
    'https://bereg.example/2025/03/03/rynok',
    'Почему закрывают рынок',
    openGraph('Почему закрывают рынок'),
    (w) => `<header>
    <a href="/">Берег</a></header><main><h1>Почему закрывают рынок</h1><div>3 марта 2025</div>
    ${w.paragraphs('ru', 7)}</main>`,
    'ru',
  ),
  article(
    'sv-news',
    'https://www.kusten.example/a/Ey88Qw/saluhallen-stangs',
    'Saluhallen stängs',
    openGraph('Saluhallen stängs'),
    (w) => `<header>
    <a href="/">Kusten</a>${menu(['Nyheter', 'Sport', 'Kultur'])}</header><div class="css-1">
    <h1>Saluhallen stängs efter larmet</h1><div>Publicerad 3 mars</div>${w.paragraphs('sv', 5)}
    <div>Läs mer: <a href="/x">Så påverkas handlarna</a></div></div>`,
    'sv',
  ),
  article(
    'div-paras-hashed',
    'https://mercado.example/politica/pleno-cierra-mercado',
    'El pleno cierra el mercado',
    '',
    (w) => `<div class="sc-bdnylx">
    <a href="/">Mercado</a></div><div class="sc-gtssRu"><h1 class="sc-h">El pleno cierra el viejo mercado</h1>
    <div class="sc-a">Marta Lind</div>${w
      .texts('es', 7, 2)
      .map(
        (x) => `<div class="sc-p">
    ${x}</div>`,
      )
      .join('')}</div>${w.more(3, 'Más noticias')}`,
    'es',
  ),
  article(
    'query-id-php',
    'https://www.tsvlind.example/aktuelles.php?id=331',
    'Sieg im letzten Spiel',
    '',
    (w) => `${top('TSV Lind', ['Verein', 'Mannschaften', 'Termine', 'Kontakt'])}
    <div class="inhalt"><h2>Markthalle wird geschlossen</h2><p>03.03.2025</p>${w.paragraphs('de', 5)}
    <a href="aktuelles.php">Zurück</a></div><div class="sponsoren"><h3>Sponsoren</h3></div>`,
    'de',
  ),
];
