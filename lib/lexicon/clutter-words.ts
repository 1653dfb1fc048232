/**
 * Headings and labels of boxes that are no part of a story, by language. All are in lower case, without
 * punctuation, as headings are compared. Collected from the interface words of common themes and plugins and of
 * newspapers' sites; each entry is tried on a page of its own by a test (lexicon.test.ts), each language on one of
 * test/fixtures/pages.
 *
 * `open`: a heading of at most eight words that opens with this. `pairs`: the heading is one of the first words and,
 * after it, one of the second or nothing ("Latest", "Latest reviews", but not "Latest research says …").
 * `label`: opens an inline line that is else one link ("Read more: …").
 */
export interface ClutterWords {
  readonly open: readonly string[];
  readonly pairs?: readonly [readonly string[], readonly string[]];
  readonly label: readonly string[];
}

const list = (words: string): string[] => words.split('|');

export const RELATED_WORDS: Readonly<Record<string, ClutterWords>> = {
  en: {
    open: list(
      'more from|enjoy reading|enjoyed reading|here are some more articles|here are some more posts|here are some more stories|related links|related blog|suggested articles|suggested posts|suggested stories|more in|more on|more stories|more news|more articles|more posts|more like this|more to read|more to explore|more to explorer|keep exploring|also in the news|recommend posts|recently by|more for you|more related|more coverage|more reading|more great|more headlines|show me more|you may also|you might also|you will also|youll also|you may like|you might like|you may be interested|you might be interested|recommended for|recommended by|recommendations|most read|most popular|most viewed|most recent|most shared|most commented|most emailed|whats trending|what to read next|read next|read this next|read also|also read|also of interest|also on|up next|next up|next article|next post|next story|next in|previous article|previous post|previous story|older post|newer post|older posts|newer posts|post navigation|editors picks|editors choice|staff picks|top stories|must read|must reads|dont miss|keep reading|continue reading|explore more|explore related|browse related|discover more|in other news|in case you missed it|around the web|from around the web|from our partners|from the web|from the archive|promoted content|promoted stories|sponsored stories|sponsored content|popular in|popular on|trending on|trending in|latest from|latest in|latest on|latest stories|the latest from|related to this|stories you may|readers also|people also read|other stories|other articles|other posts|other news|here are some related|check out our latest|check out these|want more|want to read more|enjoyed this|if you liked this|if you enjoyed this|looking for more|hot topics|we recommend|we also recommend|we think youll|picked for you|handpicked for you|curated for you|selected for you|suggested reading|our recommendations|todays top stories|todays headlines|this weeks top|from the blog|from our blog|new on the blog|recently published|recently added|more by|also in this|also recommended|also trending|also popular|you dont want to miss|icymi|next read|next reads|next stories|read these next|watch next|listen next|most watched|most discussed|most clicked|most loved|what others are|what people are|what readers are|what were reading|readers choice|reader favorites|people are reading|others are reading|others also|other readers also|others you may|articles of interest|articles you|posts you|may interest you|might interest you|this may interest|this might interest|stories for you|liked this|loved this|if you like this|youll love|you could also|you would also|youd also|around the site|around the network|elsewhere on|partner content|paid content|you may have missed|relevant articles|relevant posts|additional articles|additional posts|editors recommend|staff favorites|previous stories|previous articles|earlier stories|older stories|older articles|past articles|read more articles|read more stories|read more from|read related|see related|see other posts|view related|view other posts|browse more|browse our blog|explore our blog|continue exploring|now trending|now popular|from our archive|your next read|just published|top trending|top picks for|further stories|here are more|other things to read|check also|stories from|suggested for|post pagination',
    ),
    pairs: [
      list(
        'latest|popular|trending|related|recommended|recent|featured|top|similar|selected|new|newest|best|exclusive|more|other|hot',
      ),
      list(
        'posts|post|articles|article|stories|story|news|content|topics|videos|video|reading|reads|coverage|pages|entries|reviews|recipes|guides|podcasts|features|blogs|insights|headlines|updates|now|today|this week|blog posts|blog articles|news stories|items|columns|episodes|interviews|in news|from the blog',
      ),
    ],
    label: list(
      'related|related story|related article|related post|related news|related video|related content|related reading|read more|read also|also read|read next|read|see also|more|also see|also|watch|watch also|dont miss|must read|recommended|recommended reading|you may also like|you might also like|previously|more on this|trending|up next|next|next story|previous story|click here to read|read this|interesting',
    ),
  },
  es: {
    open: list(
      'relacionado|relacionados|noticias relacionadas|artículos relacionados|entradas relacionadas|contenido relacionado|también te puede|te puede interesar|te puede gustar|te recomendamos|te podría|quizás te|lo más leído|lo más visto|lo más popular|más leídas|más leídos|más vistas|más noticias|más sobre|más en|más de|últimas noticias|las más leídas|no te pierdas|recomendados|recomendadas|lo último|otras noticias|temas relacionados|seguir leyendo|contenidos relacionados|sigue leyendo|siga leyendo|lo más comentado|lo más reciente|puede que te interese|también te interesa|otros artículos|no te lo pierdas|en portada|entradas recientes|notas relacionadas|quizás también|sobre el mismo tema|del mismo autor|lo más compartido|también en|artículos recientes|artículos recomendados|le puede interesar|le recomendamos|podría interesarte|podría interesarle|notas recomendadas|recomendaciones|más para leer|otras notas|entrada relacionada|artículo relacionado|noticia relacionada|nota relacionada|te has perdido|te perdiste|más entradas|más artículos|más historias|más publicaciones|entradas similares|artículos similares|noticias similares|también podría|también puede|tal vez te|navegación de|entrada anterior|siguiente entrada|entrada siguiente|artículo anterior|artículo siguiente|siguiente artículo|noticia anterior|noticia siguiente|principales noticias|te sugerimos|historias relacionadas|publicaciones relacionadas|publicaciones similares|últimas entradas|últimas publicaciones|publicaciones recientes',
    ),
    label: list(
      'lea también|lee también|leer más|lea además|te puede interesar|le puede interesar|relacionado|ver también|más información|también puedes leer|mirá también|puedes leer|ver más|vea también|le recomendamos|te recomendamos|también te puede interesar|lee más',
    ),
  },
  fr: {
    open: list(
      'à lire aussi|lire aussi|à lire également|articles similaires|articles liés|articles connexes|sur le même sujet|sur le même thème|dans la même rubrique|les plus lus|les plus lues|le plus lu|le plus populaire|les plus populaires|vous aimerez aussi|vous aimerez peutêtre|vous pourriez aimer|vous pourriez aussi|ça pourrait vous intéresser|cela peut vous intéresser|plus darticles|plus de|recommandé pour vous|nos recommandations|dernières actualités|derniers articles|à la une|à découvrir|article précédent|article suivant|tendances|ne manquez pas|articles les plus lus|les plus consultés|aussi sur|à ne pas manquer|en continu|nos derniers articles|à voir également|nos lecteurs ont aussi|vos lecteurs ont aussi|articles récents|articles recommandés|contenus sponsorisés|les articles à lire|plus dactualités|lactualité en direct|dans lactualité|autres articles|cela pourrait|ces articles peuvent|ces articles pourraient|cet article vous a plu|du même auteur|la sélection de la rédaction|le choix de la rédaction|publications similaires|articles associés|nos suggestions|à lire ensuite|vous avez aimé|lire ensuite|lire la suite de|les derniers articles|les dernières actualités|recommandés pour vous|articles suggérés|dautres articles|suggestions de lecture|contenus similaires|contenus associés|navigation de larticle|publication précédente|publication suivante|vous avez peutêtre|vous avez manqué|vous avez raté|similaire|articles populaires|actualités similaires|autres actualités|cela peut aussi|ceci peut|vous aimeriez|nos articles|les plus commentés|les plus partagés|dans le même dossier|continuer la lecture|articles en relation|contenus liés|notre sélection|histoires similaires|autres publications|à lire dans',
    ),
    label: list(
      'à lire aussi|lire aussi|à lire également|lire également|voir aussi|à voir aussi|lire la suite|pour aller plus loin|à lire|lisez aussi|à lire ensuite',
    ),
  },
  de: {
    open: list(
      'ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte beiträge|verwandte themen|mehr zum thema|mehr zu|mehr aus|mehr von|mehr artikel|weitere artikel|weitere beiträge|weitere themen|weitere nachrichten|weitere meldungen|das könnte sie auch|das könnte dich auch|das könnte ihnen|auch interessant|auch lesenswert|meistgelesen|am meisten gelesen|meistgeklickt|die beliebtesten|beliebt|beliebte|empfehlungen|empfohlen|unsere empfehlung|lesen sie auch|lesen sie mehr|lies auch|neueste artikel|neueste beiträge|neueste nachrichten|vorheriger artikel|nächster artikel|nächster beitrag|beitragsnavigation|top themen|aus dem ressort|meistgelesene|die meistgelesenen|passend zum thema|passend dazu|dazu passend|zum weiterlesen|top artikel|unsere empfehlungen|nachrichten aus|aktuelle artikel|aktuelle nachrichten|neu auf|auch auf|lesetipps|das interessiert|andere lasen|andere leser|leser interessierten|am häufigsten gelesen|unsere tipps|redaktionstipp|letzte beiträge|meistgesehen|mehr lesen|mehr nachrichten|artikel zum thema|themen des tages|auch spannend|das könnte dir|das könnte euch|könnte sie auch|könnte dich auch|neueste meldungen|jetzt beliebt|gerade beliebt|weiterlesen|aus unserem netzwerk|vorheriger beitrag|schon gelesen|leserfavoriten|tipps der redaktion|top meldungen|letzte artikel|das könntest du|vielleicht verpasst|das hast du|verwandte nachrichten|verwandte meldungen|verwandte inhalte|ähnliche nachrichten|ähnliche themen|ähnliche posts|ähnliche inhalte|ähnliche meldungen|mehr beiträge|weitere news|vorherige nachricht|nächste nachricht|vorige nachricht|lesen sie weiter|lesen sie als|neues aus|neueste posts|letzte nachrichten|ähnlicher artikel|ähnlicher beitrag',
    ),
    label: list(
      'lesen sie auch|lesen sie mehr|lesen sie hier|lies auch|mehr zum thema|siehe auch|auch interessant|mehr dazu|weiterlesen|lesetipp|lesen sie dazu|lesen sie jetzt|auch spannend|passend dazu|mehr lesen|interessant|zum thema|lesen sie dazu auch|das könnte sie auch interessieren',
    ),
  },
  it: {
    open: list(
      'articoli correlati|articoli simili|notizie correlate|contenuti correlati|post correlati|correlati|leggi anche|potrebbe interessarti|potrebbero interessarti|ti potrebbe|ti potrebbero|ti consigliamo|i più letti|le più lette|più letti|più lette|più visti|altre notizie|altri articoli|altro da|ultime notizie|ultimi articoli|da non perdere|raccomandati|consigliati|articolo precedente|articolo successivo|in evidenza|articoli più letti|dello stesso autore|ultimora|sullo stesso argomento|sullo stesso tema|le notizie del giorno|le notizie più lette|in primo piano|primo piano|altro in|scelti per te|articoli recenti|gli ultimi articoli|continua a leggere|le ultime notizie|notizie più lette|leggi di più|i più visti|i più commentati|i nostri consigli|potresti|ti è piaciuto|post recenti|ultimi post|articoli consigliati|dalla stessa sezione|dalla stessa categoria|altri post|potrebbe anche|potrebbe piacerti|navigazione articoli|navigazione articolo|articolo correlato|notizie simili|post simili|più popolari|i più popolari|articoli popolari|ultime da|continua la lettura|forse ti|non perderti|altre storie|storie correlate|storie simili|notizie recenti',
    ),
    label: list(
      'leggi anche|leggi pure|leggi di più|vedi anche|guarda anche|approfondisci|per approfondire|leggi tutto su|potrebbe interessarti',
    ),
  },
  pt: {
    open: list(
      'artigos relacionados|notícias relacionadas|posts relacionados|conteúdo relacionado|matérias relacionadas|relacionados|relacionadas|leia também|leia mais|veja também|veja mais|você também pode|você pode gostar|também te pode|pode também gostar|recomendado para|recomendados|recomendadas|mais lidas|mais lidos|mais vistas|as mais lidas|mais notícias|mais sobre|mais em|mais de|últimas notícias|últimos artigos|não perca|outras notícias|artigo anterior|próximo artigo|continue lendo|em alta|mais do|mais da|em destaque|mais recentes|pode interessar|também pode interessar|sugestões de leitura|mais populares|outros artigos|do mesmo autor|a não perder|leia ainda|talvez|artigos recentes|posts recentes|publicações recentes|últimas de|conteúdos relacionados|destaques|recomendamos|mais comentadas|você pode se interessar|você também vai gostar|leia a seguir|outras matérias|notícias recentes|histórias relacionadas|principais notícias|você pode ter|você perdeu|poderá gostar|também poderá|artigo relacionado|notícia relacionada|post relacionado|relacionado|navegação de|post anterior|próximo post|publicações relacionadas|publicação anterior|próxima publicação|mais artigos|mais posts|mais histórias|artigos similares|posts similares|notícias similares|posts populares|artigos populares|últimos posts|últimas publicações|tópicos recentes|veja outras|outros posts|outras publicações|leitura recomendada|recomendações|matérias recentes',
    ),
    label: list(
      'leia também|leia mais|veja também|saiba mais|confira também|relacionado|ler também|leia ainda|leia mais sobre|você pode gostar|notícia relacionada|matéria relacionada',
    ),
  },
  nl: {
    open: list(
      'gerelateerd|gerelateerde|lees ook|lees meer|lees verder|lees hierna|meer over|meer uit|meer van|meer nieuws|meer artikelen|ook interessant|misschien ook|best gelezen|meest gelezen|meest bekeken|populair|populaire|aanbevolen|aanraders|laatste nieuws|nieuwste artikelen|net binnen|vorig artikel|volgend artikel|vorige bericht|volgende bericht|andere artikelen|uitgelicht|het laatste nieuws|verder lezen|meer lezen|voor jou|misschien vind je|ook in het nieuws|nu het meest gelezen|recente artikelen|recente berichten|kijk ook|tip van de redactie|tips van de redactie|vergelijkbare|nu op|ook op|anderen lazen|anderen lezen ook|deze artikelen|ook leuk|bekijk ook|uit het archief|het meest gelezen|dit is misschien|dit kan je|dit vind je|misschien heb je|je hebt misschien|berichtnavigatie|bericht navigatie|berichten navigatie|soortgelijke|gelijkaardige|andere berichten|meer berichten|meer verhalen|ander nieuws|verwante|lees dit ook|populairste|ook lezen|vorig verhaal|volgend verhaal|vorig bericht|volgend bericht|laatste berichten|laatste artikelen|nieuwste berichten|uit dezelfde|interessant voor jou',
    ),
    label: list(
      'lees ook|lees meer|lees verder|bekijk ook|zie ook|luister ook|meer over dit onderwerp|meer hierover|lees hier|lees dit ook|ook interessant',
    ),
  },
  pl: {
    open: list(
      'powiązane|rekomendowane|podobne|czytaj też|czytaj także|czytaj również|czytaj więcej|przeczytaj także|przeczytaj również|polecane|polecamy|może cię zainteresować|mogą cię zainteresować|mogą ci się spodobać|może cię także|najczęściej czytane|najpopularniejsze|popularne|najnowsze|ostatnie wpisy|więcej na temat|więcej o|więcej z|więcej artykułów|inne artykuły|poprzedni artykuł|następny artykuł|nie przegap|warto przeczytać|przeczytaj jeszcze|przeczytaj też|więcej w|więcej na ten temat|na ten temat|może cię też|ostatnie artykuły|redakcja poleca|inne z tej kategorii|to cię zainteresuje|to może cię|najchętniej czytane|inni czytali|sprawdź też|sprawdź także|sprawdź również|zobacz więcej|inne wpisy|dziś w serwisie|w tym temacie|czytaj dalej|wybór redakcji|teksty powiązane|pozostałe artykuły|poprzedni wpis|następny wpis|artykuły powiązane|wpisy powiązane|powiązany artykuł|artykuły podobne|nawigacja wpisu|nawigacja wpisów|mogłeś przegapić|może ci się|być może przegapiłeś|przegapiłeś|ostatnio dodane|w innych działach|nowe wpisy|więcej wpisów|więcej newsów|więcej wiadomości|inne wiadomości|ostatnie wiadomości|inni czytają|zobacz podobne',
    ),
    label: list(
      'czytaj też|czytaj także|czytaj również|czytaj więcej|zobacz też|zobacz także|zobacz również|przeczytaj także|przeczytaj również|polecamy|sprawdź też|sprawdź także|sprawdź również|przeczytaj też|przeczytaj|czytaj dalej|warto przeczytać',
    ),
  },
  uk: {
    open: list(
      'читайте також|читати також|також читайте|схожі|повязані|новини за темою|за темою|на цю тему|матеріали за темою|найпопулярніше|найпопулярніші|популярне|популярні|найчитаніше|найчитаніші|останні новини|більше новин|більше за темою|рекомендуємо|вас може зацікавити|вам може сподобатися|вам також|інші новини|попередня стаття|наступна стаття|не пропустіть|головне зараз|головні новини|новини партнерів|усі новини|всі новини|рекомендовані|більше по темі|також за темою|читайте ще|вам може бути|вам буде цікаво|стрічка новин|найбільше читають|ще за темою|ще по темі|статті за темою|вибір редакції|свіжі новини|новини дня|топ новин|топ новини|попередня новина|наступна новина|по темі|що почитати|інші матеріали|інші статті|читайте далі|актуальні новини|радимо|обране|читати більше|інші публікації|попередній запис|наступний запис|попередній допис|наступний допис|попередня публікація|наступна публікація|останні дописи|останні записи|свіжі записи|останні публікації|недавні записи|недавні публікації|навігація записів|навігація по|також на цю|можливо ви|можливо вас|подібні|схоже|ще новини|сьогодні читають|недавні новини|вам сподобається',
    ),
    label: list(
      'читайте також|читати також|дивіться також|також читайте|нагадаємо|більше про|детальніше|до теми|більше про це|по темі|читайте ще|за темою|по темі читайте',
    ),
  },
  ru: {
    open: list(
      'читайте также|читать также|также читайте|похожие|по теме|материалы по теме|новости по теме|статьи по теме|самое читаемое|самое популярное|популярное|популярные|последние новости|свежие новости|больше новостей|ещё по теме|рекомендуем|вам может понравиться|вас может заинтересовать|вам будет интересно|другие новости|другие материалы|предыдущая статья|следующая статья|предыдущая запись|следующая запись|не пропустите|главное сейчас|лучшее за|новости партнёров|главные новости|лента новостей|рекомендуемые|вам может быть|вам также может|вам также будет|ещё новости|свежие записи|выбор редакции|новости дня|что почитать|предыдущая новость|следующая новость|все новости|связанные материалы|самое обсуждаемое|самое интересное|читайте ещё|читайте далее|читайте на сайте|другие статьи|ранее по теме|в тему|также по теме|топ новостей|новости сми2|может быть интересно|советуем|недавние записи|похожее|вас также|возможно вы|возможно вас|вы могли пропустить|вы пропустили|вам понравится|навигация по|другие записи|последние записи|последние статьи|последние публикации|ещё статьи|больше статей|связанные записи|интересно почитать|новые статьи|предыдущая публикация|следующая публикация|предыдущий пост|следующий пост|материалы рубрики|недавние публикации|рекомендованные|самое важное|с этим читают|читайте в рубрике',
    ),
    label: list(
      'читайте также|читать также|смотрите также|также читайте|по теме|подробнее|читать далее|ещё по теме|читайте ещё|также по теме|в тему|читать по теме|похожие материалы',
    ),
  },
  ja: {
    open: list(
      '関連記事|関連ニュース|関連リンク|関連コンテンツ|関連トピック|あわせて読みたい|合わせて読みたい|こちらもおすすめ|おすすめ|人気記事|人気ランキング|アクセスランキング|ランキング|最新記事|最新ニュース|この記事を読んだ人|次の記事|前の記事|次に読む|注目記事|ピックアップ|話題のニュース|話題の記事|トップニュース|こちらの記事も|注目の記事|注目ニュース|注目のニュース|よく読まれて|最近の投稿|最近の記事|あなたにおすすめ|あなたにオススメ|あなたへのおすすめ|オススメ|同じカテゴリ|同じ著者の記事|同じタグの記事|関連する|主要ニュース|この記事も|編集部のおすすめ|続けて読む|他の記事|その他の記事|こんな記事|併せて読みたい|ほかの記事|人気の|今読まれている|いま読まれている|新着|ニュースランキング|次に読みたい|この記事に関連|アクセスの多い|アクセス数の多い|見逃した|投稿ナビゲーション|前の投稿|次の投稿|過去の記事|読まれています|この記事に関する|類似|関連投稿|最新の投稿|最新の記事|最近投稿',
    ),
    label: list(
      '関連記事|関連|あわせて読みたい|合わせて読みたい|次に読む|こちらも読む|続きを読む|参考記事|合わせて読む|あわせて読む|こちらの記事も',
    ),
  },
  ar: {
    open: list(
      'مقالات ذات صلة|أخبار ذات صلة|مواضيع ذات صلة|ذات صلة|موضوعات ذات صلة|اقرأ أيضا|اقرأ المزيد|قد يعجبك|قد يهمك|ربما يعجبك|مقالات مشابهة|الأكثر قراءة|الأكثر مشاهدة|الأكثر شعبية|آخر الأخبار|أحدث المقالات|أحدث الأخبار|المزيد من|المزيد عن|موصى به|نرشح لك|المقال السابق|المقال التالي|لا تفوت|الأكثر تداولا|أخبار متعلقة|اخترنا لك|أهم الأخبار|موضوعات متعلقة|تابع القراءة|أخبار أخرى|مقالات أخرى|الأخبار الرئيسية|الأكثر شيوعا|من نفس القسم|الخبر السابق|الخبر التالي|المزيد حول|مواضيع متعلقة|مقالات متعلقة|شاهد أيضا|مقالات مقترحة|أخبار مشابهة|مقترحات|الأكثر تعليقا|مختارات|قصص مقترحة|قصص ذات صلة|ربما فاتك|قد فاتك|فاتك|منشورات ذات صلة|تدوينات ذات صلة|تصفح المقالات|أحدث المنشورات|المقالات الأخيرة|أحدث التدوينات|المقالة السابقة|المقالة التالية|مقالات قد|قد تعجبك|قد ترغب|اقرأوا|المقالات المتشابهة|اقرأ كذلك|شاهد المزيد|المقالات المشابهة|مواضيع مشابهة|أخبار قد',
    ),
    label: list(
      'اقرأ أيضا|اقرأ المزيد|شاهد أيضا|طالع أيضا|قد يهمك|المزيد|للمزيد|لمزيد من التفاصيل|ذات صلة|اقرأ كذلك|موضوعات ذات صلة',
    ),
  },
};

/** What invitations to a newsletter say: enough of these words in a short box with a field or a button. */
export const NEWSLETTER_WORDS: readonly string[] = list(
  'newsletter|newsletters|enewsletter|enewsletters|your inbox|mailing list|email address|e mail address|your email|subscribe|sign up|signing up|sign me up|unsubscribe|email briefing|email updates|daily briefing|boletín|suscríbete|suscribirse|correo electrónico|infolettre|abonnez vous|inscrivez vous|adresse e mail|adresse email|anmelden|abonnieren|e mail adresse|iscriviti|indirizzo email|posta elettronica|inscreva se|assine|seu e mail|nieuwsbrief|schrijf je in|aanmelden|e mailadres|newsletterze|zapisz się|adres e mail|розсилка|розсилку|підпишіться|рассылка|рассылку|подпишитесь|メールマガジン|メルマガ|ニュースレター|メールアドレス|النشرة البريدية|النشرة الإخبارية|اشترك|بريدك الإلكتروني|tu correo|tu email|suscribirme|suscríbase|apúntate|boletines|votre e mail|votre email|votre adresse|je minscris|lettre d information|inscription|ihre e mail|ihre e mail adresse|deine e mail|newsletter abonnieren|la tua email|la tua mail|il tuo indirizzo|iscriverti|seu email|cadastre se|inscrever se|assinar|boletim|je e mail|je e mailadres|inschrijven|abonneer je|twój e mail|twój adres|zapisz mnie|biuletyn|на пошту|електронна пошта|підписатися|підписуйтесь|підписуйтеся|на почту|электронная почта|подписаться|подписывайтесь|メルマガ登録|メール登録|メールマガジン登録|メルマガ会員|購読|نشرتنا|اشترك الآن|البريد الإلكتروني',
);

/**
 * Invitations in other languages than English: a line with a link that says one of the first and one of the second,
 * wherever in it. In the form that bids, not that which tells.
 */
export const INVITING_WORDS: readonly string[] = list(
  'suscríbe|apúntate|únete|síguenos|regístrate|recibe |abonnez-vous|inscrivez-vous|recevez |abonniere|anmelden|melden sie sich|melde dich|iscriviti|iscrivetevi|ricevi |inscreva-se|assine |cadastre-se|receba |schrijf je in|meld je aan|abonneer|ontvang |zapisz się|zasubskrybuj|otrzymuj |підпишіться|підписуйтес|отримуйте|подпишитесь|подписывайтесь|получайте|登録|購読|اشترك|سجل',
);
export const LETTER_WORDS: readonly string[] = list(
  'newsletter|canal de whatsapp|canal do whatsapp|canale whatsapp|whatsapp-kanal|chaîne whatsapp|boletín|boletim|tu correo|su correo|votre boîte|ihr postfach|dein postfach|via mail|seu e-mail|je mailbox|skrzynk|на пошту|на почту|infolettre|lettre d|nieuwsbrief|biuletyn|розсилк|рассылк|telegram|телеграм|メールマガジン|メルマガ|ニュースレター|النشرة|نشرتنا',
);

/** Names of places to share on, and what share buttons say. */
export const SHARE_WORDS: readonly string[] = list(
  'share|share this post|tweet|twitter|facebook|linkedin|pinterest|whatsapp|telegram|reddit|flipboard|email|e mail|mail|sms|copy|copied|print|tumblr|pocket|threads|bluesky|mastodon|messenger|viber|vk|xing|wechat|weibo|instapaper|buffer|hacker news|skype|snapchat|instagram|youtube|tiktok|google|google news|rss|follow|pin|compartir|compartilhar|partager|teilen|condividi|delen|udostępnij|поділитися|поделиться|シェア|共有|مشاركة|شارك|kopieren|drucken|imprimer|imprimir|stampa|enviar|envoyer|shares|share on|comparte|compártelo|comparta|compartilhe|partilhar|partilhe|copiar|compartir en|tuitear|twittear|partagez|tweeter|copier|envoyer à un ami|courriel|versenden|mailen|twittern|condividere|copia|invia|deel|kopieer|afdrukken|printen|podziel się|podziel|kopiuj|skopiuj|wyślij|drukuj|tweetnij|facebooku|поділитись|поділіться|поширити|скопіювати|копіювати|надіслати|твітнути|фейсбук|телеграм|вайбер|поделись|поделитесь|скопировать|копировать|отправить|рассказать друзьям|вконтакте|одноклассники|вотсап|シェアする|この記事をシェア|この記事をシェアする|シェアしよう|ツイート|ツイートする|ポスト|ポストする|はてなブックマーク|はてブ|リンクをコピー|リンクをコピーする|urlをコピー|コピー|共有する|記事をシェア|メールで送る|印刷|印刷する|شاركها|شاركنا|انشر|غرد|فيسبوك|تويتر|واتساب|واتس اب|تيليجرام|تلغرام|تليجرام|لينكدإن|نسخ|طباعة|إرسال|ماسنجر|x com|sharing is caring|podaj dalej|senden|spread the love|gefällt mir|jaime|me gusta|mi piace|curtir|vind ik leuk|lubię to|нравится|мне нравится|подобається|いいね|أعجبني|share via|share now|like loading',
);

/** What stands beside those words on share buttons; a line of nothing else says nothing. */
export const SHARE_FILLERS: readonly string[] = list(
  'x|more|like|line|mix|url|on|via|to|this|post|send|save|link|it|in|a|for|with|your|the|story|page|article|friends|friend|network|community|people|someone|later|click|here|opens|new|window|tab|now|options|us|social|media|e|en|por|esta|este|noticia|artículo|nota|enlace|correo|electrónico|artigo|matéria|no|na|com|sur|par|cet|cette|lien|le|un|ami|auf|per|über|diesen|diese|beitrag|artikel|su|questo|larticolo|articolo|tramite|notizia|dit|deze|op|kopie|się|artykuł|ten|mailem|цю|цією|новиною|статтею|у|в|на|через|посилання|эту|этой|статьёй|новостью|ссылку|ссылка|друзьям|هذا|هذه|المقال|الخبر|المقالة|الرابط|رابط|عبر|على|في|مع|أصدقائك|البريد|الإلكتروني|please|full|all|保存する|保存|enregistrer|offrir|sharing|loading|republish|gift|mit|bei|pour|cliquez|ouvre|dans|nouvelle|fenêtre|klick|um|zu|wird|neuem|fenster|geöffnet|haz|clic|para|se|abre|una|nueva|ventana|em|nova|janela|clique|fai|qui|si|apre|nuova|finestra|klik|om|te|wordt|nieuw|venster|geopend|kliknij|aby|otwiera|nowym|oknie|натисніть|щоб|відкривається|новому|вікні|будь|ласка|цим|нажмите|чтобы|открывается|новом|окне|это',
);

/** Those that only share buttons say; and what only stands where a reader may follow the site or an author. */
export const SHARING_WORDS: readonly string[] = list(
  'share|shares|tweet|copy|copied|print|sms|pin|save|send|post|link|compartir|compartilhar|partager|teilen|condividi|delen|udostępnij|поділитися|поделиться|シェア|共有|مشاركة|شارك|kopieren|drucken|imprimer|imprimir|stampa|enviar|envoyer|comparte|compártelo|comparta|compartilhe|partilhar|partilhe|copiar|partagez|copier|versenden|copia|invia|deel|kopieer|afdrukken|podziel|kopiuj|skopiuj|wyślij|drukuj|поділитись|поділіться|поширити|скопіювати|копіювати|надіслати|поделись|поделитесь|скопировать|копировать|отправить|シェアする|この記事をシェア|この記事をシェアする|シェアしよう|リンクをコピー|urlをコピー|コピー|共有する|記事をシェア|印刷|شاركها|شاركنا|انشر|نسخ|طباعة|إرسال|tweetnij',
);
export const FOLLOWING_WORDS: readonly string[] = list(
  'follow|instagram|youtube|tiktok|rss|snapchat|connect',
);

/** Headings of a site's topics as well as of other pages. */
export const BROAD_WORDS: readonly string[] = list(
  'read more|explore more|discover more|keep exploring|learn more|see more|more|featured|explore|lea más|leer más|lire plus|mehr|leggi di più|leia mais|lees meer|czytaj więcej|детальніше|подробнее',
);

/** Headings of comment threads and forms. */
export const COMMENT_WORDS: readonly string[] = list(
  'comments|comment|no comments|no comments yet|leave a comment|leave a reply|leave comment|post a comment|add a comment|add comment|write a comment|join the conversation|join the discussion|view comments|show comments|read comments|what do you think|voice your opinion|have your say|be the first to comment|discussion|responses|reader comments|conversation|comments are closed|log in to comment|you must be logged in to post a comment|have a question or comment|start the conversation|share your thoughts|comentarios|deja un comentario|deja una respuesta|commentaires|laisser un commentaire|laissez un commentaire|kommentare|schreibe einen kommentar|kommentar schreiben|hinterlasse einen kommentar|commenti|lascia un commento|deixe um comentário|deixe uma resposta|reacties|geef een reactie|laat een reactie achter|plaats een reactie|komentarze|dodaj komentarz|коментарі|залишити коментар|комментарии|оставить комментарий|добавить комментарий|コメント|コメントを残す|コメントする|التعليقات|اترك تعليقا|اترك رد|أضف تعليق|comentar|escribe un comentario|escribir un comentario|añadir comentario|conversación|inicia sesión para comentar|réagir à cet article|ajouter un commentaire|vos réactions|vos commentaires|schreiben sie einen kommentar|diskutieren sie mit|diskutiere mit|kommentar verfassen|leserkommentare|jetzt kommentieren|scrivi un commento|leggi i commenti|leggi tutti i commenti|ver todos os comentários|deixe seu comentário|escreva um comentário|enviar comentário|reageer op dit artikel|reageer op dit bericht|schrijf een reactie|skomentuj|napisz komentarz|zostaw komentarz|додати коментар|написати коментар|обговорення|написать комментарий|обсуждение|комментария|комментариев|коментар|みんなのコメント|コメント一覧|コメントを投稿|コメントを書く|コメント欄|تعليقات القراء|أضف تعليقا|اكتب تعليقك|اكتب تعليقا|تعليقات|تعليق|أضف تعليقك|be first to comment|one response to|one reply to|one reply on|one comment on|one thought on|recent comments|залишити відповідь|додати відповідь|дописати коментар|новий коментар|ваш коментар|коментарів|коментарі відсутні|neuen kommentar|kommentar hinzufügen|kommentar hinterlassen|hinterlasse jetzt|schreib einen kommentar|sei der erste|keine kommentare|soumettre un commentaire|poster un commentaire|publier un commentaire|écrire un commentaire|ajouter un nouveau commentaire|rejoindre la conversation|aucun commentaire|publicar un comentario|deja tu comentario|dejar un comentario|añadir nuevo comentario|únete a la conversación|sé el primero|sin comentarios|hay comentarios|aggiungi un commento|partecipa alla discussione|lascia una risposta|invia un commento|nessun commento|adicionar comentário|escreva o seu comentário|deixar um comentário|deixar uma resposta|publicar um comentário|participe da conversa|sem comentários|plaats een opmerking|laat een antwoord|reactie toevoegen|nieuwe reactie|geen reacties|dołącz do dyskusji|dodaj nowy komentarz|zostaw odpowiedź|brak komentarzy|bądź pierwszy|оставьте комментарий|добавить ответ|оставить ответ|ваш комментарий|новый комментарий|отправить комментарий|нет комментариев|コメントをどうぞ|コメントを書き込む|コメントを送信|コメントはまだ|اترك ردا|أضف ردا|التعليق|انضم إلى النقاش|شارك برأيك|لا توجد تعليقات',
);
