/**
 * Headings and labels of boxes that are no part of a story, by language. All are in lower case, without
 * punctuation, as headings are compared. Collected from the interface words of common themes and plugins and of
 * newspapers' sites; each entry is tried on a page of its own by a test (lexicon.test.ts), each language on one of
 * test/fixtures/pages.
 *
 * `open`: a heading of at most eight words that opens with this. `pairs`: the heading is one of the first words and,
 * after it, one of the second or nothing ("Latest", "Latest reviews", but not "Latest research says …").
 * `label`: opens an inline line that is else one link ("Read more: …"), and heads a box where it stands alone.
 * `inline`: opens such a line only, for it heads boxes of the story's own as well ("See also").
 */
export interface ClutterWords {
  readonly open: readonly string[];
  readonly pairs?: readonly [readonly string[], readonly string[]];
  readonly label: readonly string[];
  readonly inline?: readonly string[];
}

const list = (words: string): string[] => words.split('|');

export const RELATED_WORDS: Readonly<Record<string, ClutterWords>> = {
  en: {
    open: list(
      'additional articles|additional posts|also by|also in|also of interest|also on|also popular|also read|also recommended|also trending|around the network|around the site|around the web|articles of interest|articles related to|articles you|breaking news|browse more|browse our blog|browse related|check also|check out more|check out our latest|check out our other|check out these|continue exploring|continue reading|curated for you|did you enjoy this|discover more|dont miss|earlier stories|editors choice|editors picks|editors recommend|elsewhere on|enjoy reading|enjoy this article|enjoy this post|enjoyed this|explore further|explore more|explore our blog|explore related|from around the web|from our archive|from our blog|from our newsroom|from our partners|from the archive|from the blog|from the newsroom|from the web|full coverage|further stories|handpicked for you|here are more|here are some more|here are some related|hot topics|icymi|if you enjoyed this|if you like this|if you liked|in case you missed it|in other news|just in|just published|keep exploring|keep reading|latest from|latest in|latest on|like this article|like this story|liked this|listen next|local news|looking for more|loved this|may interest you|might interest you|more articles|more by|more for you|more from|more great|more in|more like this|more news|more on|more posts|more related|more stories|more to explore|more to explorer|more to love|more to read|more to see|most clicked|most commented|most discussed|most emailed|most loved|most popular|most read|most recent|most shared|most viewed|most watched|must read|must reads|new on the blog|newer post|newer posts|next article|next in|next post|next read|next reads|next stories|next story|next up|now popular|now trending|older articles|older post|older posts|older stories|on this topic|other articles|other news|other posts|other readers also|other stories|other things to read|others also|others are reading|others you may|our recommendations|paid content|partner content|past articles|people also read|people also viewed|people are reading|picked for you|popular in|popular on|post navigation|post pagination|posts you|previous article|previous articles|previous post|previous stories|previous story|previously on|promoted content|promoted links|read also|read more articles|read more from|read more stories|read next|read related|read similar|read these next|read this next|reader favorites|readers also|readers choice|recently added|recently by|recently published|recommend posts|recommendations|recommended by|recommended for|related blog|related case|related events|related links|related press|related publications|related research|related to this|same author|see more like|see other posts|see related|selected for you|show me more|sponsored content|sponsored links|staff favorites|staff picks|stories for you|stories from|stories related to|stories we|stories you may|stories you might|suggested for|the latest from|this may interest|this might interest|this weeks top|todays headlines|todays top stories|top picks for|top stories|top trending|trending in|trending on|up next|view other posts|view related|want more|want to read more|watch next|we also recommend|we recommend|we think youll|what others are|what people are|what readers are|what to read next|what were reading|whats trending|you could also|you dont want to miss|you may also|you may be interested|you may enjoy|you may have missed|you may like|you might also|you might be interested|you might enjoy|you might like|you will also|you would also|youd also|youll also|youll love|your next read',
    ),
    pairs: [
      list(
        'best|exclusive|featured|hot|latest|more|new|newest|other|popular|promoted|recent|recommended|related|relevant|selected|similar|sponsored|suggested|top|trending',
      ),
      list(
        'analysis|article|articles|blog articles|blog posts|blogs|columns|content|coverage|entries|episodes|essays|explainers|features|from the blog|guides|headlines|in news|insights|interviews|items|news|news stories|now|opinion|pages|podcasts|post|posts|reading|reads|recipes|reviews|stories|story|this week|tips|today|topics|updates|video|videos',
      ),
    ],
    label: list(
      'also on|also read|click here to read|dont miss|interesting|more on this|must read|next story|previous story|previously|read also|read more|read next|read this|recommended|recommended reading|related|related article|related content|related coverage|related link|related links|related news|related post|related reading|related story|related video|see related|trending|up next|you may also like|you might also like',
    ),
    inline: list('also|also see|go deeper|more|next|read|see also|watch|watch also'),
  },
  es: {
    open: list(
      'artículo anterior|artículo relacionado|artículo siguiente|artículos recientes|artículos recomendados|artículos relacionados|artículos similares|contenido relacionado|contenidos relacionados|del mismo autor|en portada|entrada anterior|entrada relacionada|entrada siguiente|entradas recientes|entradas relacionadas|entradas similares|historias relacionadas|las más leídas|le puede interesar|le recomendamos|lo más comentado|lo más compartido|lo más leído|lo más popular|lo más reciente|lo más visto|lo último|más artículos|más de|más en|más entradas|más historias|más leídas|más leídos|más noticias|más para leer|más publicaciones|más sobre|más vistas|navegación de|no te lo pierdas|no te pierdas|nota relacionada|notas recomendadas|notas relacionadas|noticia anterior|noticia relacionada|noticia siguiente|noticias relacionadas|noticias similares|otras notas|otras noticias|otros artículos|podría interesarle|podría interesarte|principales noticias|publicaciones recientes|publicaciones relacionadas|publicaciones similares|puede que te interese|quizás también|quizás te|recomendaciones|recomendadas|recomendados|relacionado|relacionados|seguir leyendo|siga leyendo|sigue leyendo|siguiente artículo|siguiente entrada|sobre el mismo tema|tal vez te|también en|también podría|también puede|también te interesa|también te puede|te has perdido|te perdiste|te podría|te puede gustar|te puede interesar|te recomendamos|te sugerimos|temas relacionados|últimas entradas|últimas noticias|últimas publicaciones',
    ),
    label: list(
      'le puede interesar|le recomendamos|lea además|lea también|lee más|lee también|leer más|mirá también|puedes leer|relacionado|también puedes leer|también te puede interesar|te puede interesar|te recomendamos|vea también|ver más',
    ),
    inline: list('más información|ver también'),
  },
  fr: {
    open: list(
      'actualités similaires|article précédent|article suivant|articles associés|articles connexes|articles en relation|articles les plus lus|articles liés|articles populaires|articles recommandés|articles récents|articles similaires|articles suggérés|aussi sur|autres actualités|autres articles|autres publications|ceci peut|cela peut aussi|cela peut vous intéresser|cela pourrait|ces articles peuvent|ces articles pourraient|cet article vous a plu|contenus associés|contenus liés|contenus similaires|contenus sponsorisés|continuer la lecture|dans la même rubrique|dans lactualité|dans le même dossier|dautres articles|derniers articles|dernières actualités|du même auteur|en continu|histoires similaires|la sélection de la rédaction|lactualité en direct|le choix de la rédaction|le plus lu|le plus populaire|les articles à lire|les derniers articles|les dernières actualités|les plus commentés|les plus consultés|les plus lues|les plus lus|les plus partagés|les plus populaires|lire aussi|lire ensuite|lire la suite de|navigation de larticle|ne manquez pas|nos articles|nos derniers articles|nos lecteurs ont aussi|nos recommandations|nos suggestions|notre sélection|plus dactualités|plus darticles|plus de|publication précédente|publication suivante|publications similaires|recommandé pour vous|recommandés pour vous|similaire|suggestions de lecture|sur le même sujet|sur le même thème|tendances|vos lecteurs ont aussi|vous aimerez aussi|vous aimerez peutêtre|vous aimeriez|vous avez aimé|vous avez manqué|vous avez peutêtre|vous avez raté|vous pourriez aimer|vous pourriez aussi|à découvrir|à la une|à lire aussi|à lire dans|à lire ensuite|à lire également|à ne pas manquer|à voir également|ça pourrait vous intéresser',
    ),
    label: list(
      'lire aussi|lire la suite|lire également|lisez aussi|à lire|à lire aussi|à lire ensuite|à lire également',
    ),
    inline: list('pour aller plus loin|voir aussi|à voir aussi'),
  },
  de: {
    open: list(
      'aktuelle artikel|aktuelle nachrichten|am häufigsten gelesen|am meisten gelesen|andere lasen|andere leser|artikel zum thema|auch auf|auch interessant|auch lesenswert|auch spannend|aus dem ressort|aus unserem netzwerk|beitragsnavigation|beliebt|beliebte|das hast du|das interessiert|das könnte dich auch|das könnte dir|das könnte euch|das könnte ihnen|das könnte sie auch|das könntest du|dazu passend|die beliebtesten|die meistgelesenen|empfehlungen|empfohlen|gerade beliebt|jetzt beliebt|könnte dich auch|könnte sie auch|lesen sie als|lesen sie auch|lesen sie mehr|lesen sie weiter|leser interessierten|leserfavoriten|lesetipps|letzte artikel|letzte beiträge|letzte nachrichten|lies auch|mehr artikel|mehr aus|mehr beiträge|mehr lesen|mehr nachrichten|mehr von|mehr zu|mehr zum thema|meistgeklickt|meistgelesen|meistgelesene|meistgesehen|nachrichten aus|neu auf|neues aus|neueste artikel|neueste beiträge|neueste meldungen|neueste nachrichten|neueste posts|nächste nachricht|nächster artikel|nächster beitrag|passend dazu|passend zum thema|redaktionstipp|schon gelesen|themen des tages|tipps der redaktion|top artikel|top meldungen|top themen|unsere empfehlung|unsere empfehlungen|unsere tipps|verwandte artikel|verwandte beiträge|verwandte inhalte|verwandte meldungen|verwandte nachrichten|verwandte themen|vielleicht verpasst|vorherige nachricht|vorheriger artikel|vorheriger beitrag|vorige nachricht|weitere artikel|weitere beiträge|weitere meldungen|weitere nachrichten|weitere news|weitere themen|weiterlesen|zum weiterlesen|ähnliche artikel|ähnliche beiträge|ähnliche inhalte|ähnliche meldungen|ähnliche nachrichten|ähnliche posts|ähnliche themen|ähnlicher artikel|ähnlicher beitrag',
    ),
    label: list(
      'auch interessant|auch spannend|das könnte sie auch interessieren|interessant|lesen sie auch|lesen sie dazu|lesen sie dazu auch|lesen sie hier|lesen sie jetzt|lesen sie mehr|lesetipp|lies auch|mehr dazu|mehr lesen|mehr zum thema|passend dazu|weiterlesen|zum thema',
    ),
    inline: list('siehe auch'),
  },
  it: {
    open: list(
      'altre notizie|altre storie|altri articoli|altri post|altro da|altro in|articoli consigliati|articoli correlati|articoli più letti|articoli popolari|articoli recenti|articoli simili|articolo correlato|articolo precedente|articolo successivo|consigliati|contenuti correlati|continua a leggere|continua la lettura|correlati|da non perdere|dalla stessa categoria|dalla stessa sezione|dello stesso autore|forse ti|gli ultimi articoli|i nostri consigli|i più commentati|i più letti|i più popolari|i più visti|in evidenza|in primo piano|le notizie del giorno|le notizie più lette|le più lette|le ultime notizie|leggi anche|leggi di più|navigazione articoli|navigazione articolo|non perderti|notizie correlate|notizie più lette|notizie recenti|notizie simili|più lette|più letti|più popolari|più visti|post correlati|post recenti|post simili|potrebbe anche|potrebbe interessarti|potrebbe piacerti|potrebbero interessarti|potresti|primo piano|raccomandati|scelti per te|storie correlate|storie simili|sullo stesso argomento|sullo stesso tema|ti consigliamo|ti potrebbe|ti potrebbero|ti è piaciuto|ultime da|ultime notizie|ultimi articoli|ultimi post|ultimora',
    ),
    label: list(
      'approfondisci|guarda anche|leggi anche|leggi di più|leggi pure|leggi tutto su|potrebbe interessarti',
    ),
    inline: list('per approfondire|vedi anche'),
  },
  pt: {
    open: list(
      'a não perder|artigo anterior|artigo relacionado|artigos populares|artigos recentes|artigos relacionados|artigos similares|as mais lidas|conteúdo relacionado|conteúdos relacionados|continue lendo|destaques|do mesmo autor|em alta|em destaque|histórias relacionadas|leia a seguir|leia ainda|leia mais|leia também|leitura recomendada|mais artigos|mais comentadas|mais da|mais de|mais do|mais em|mais histórias|mais lidas|mais lidos|mais notícias|mais populares|mais posts|mais recentes|mais sobre|mais vistas|matérias recentes|matérias relacionadas|navegação de|notícia relacionada|notícias recentes|notícias relacionadas|notícias similares|não perca|outras matérias|outras notícias|outras publicações|outros artigos|outros posts|pode interessar|pode também gostar|poderá gostar|post anterior|post relacionado|posts populares|posts recentes|posts relacionados|posts similares|principais notícias|próxima publicação|próximo artigo|próximo post|publicação anterior|publicações recentes|publicações relacionadas|recomendadas|recomendado para|recomendados|recomendamos|recomendações|relacionadas|relacionado|relacionados|sugestões de leitura|talvez|também pode interessar|também poderá|também te pode|tópicos recentes|veja mais|veja outras|veja também|você perdeu|você pode gostar|você pode se interessar|você pode ter|você também pode|você também vai gostar|últimas de|últimas notícias|últimas publicações|últimos artigos|últimos posts',
    ),
    label: list(
      'confira também|leia ainda|leia mais|leia mais sobre|leia também|ler também|matéria relacionada|notícia relacionada|relacionado|saiba mais|veja também|você pode gostar',
    ),
  },
  nl: {
    open: list(
      'aanbevolen|aanraders|ander nieuws|andere artikelen|andere berichten|anderen lazen|anderen lezen ook|bekijk ook|bericht navigatie|berichten navigatie|berichtnavigatie|best gelezen|deze artikelen|dit is misschien|dit kan je|dit vind je|gelijkaardige|gerelateerd|gerelateerde|het laatste nieuws|het meest gelezen|interessant voor jou|je hebt misschien|kijk ook|laatste artikelen|laatste berichten|laatste nieuws|lees dit ook|lees hierna|lees meer|lees ook|lees verder|meer artikelen|meer berichten|meer lezen|meer nieuws|meer over|meer uit|meer van|meer verhalen|meest bekeken|meest gelezen|misschien heb je|misschien ook|misschien vind je|net binnen|nieuwste artikelen|nieuwste berichten|nu het meest gelezen|nu op|ook in het nieuws|ook interessant|ook leuk|ook lezen|ook op|populair|populaire|populairste|recente artikelen|recente berichten|soortgelijke|tip van de redactie|tips van de redactie|uit dezelfde|uit het archief|uitgelicht|verder lezen|vergelijkbare|verwante|volgend artikel|volgend bericht|volgend verhaal|volgende bericht|voor jou|vorig artikel|vorig bericht|vorig verhaal|vorige bericht',
    ),
    label: list(
      'bekijk ook|lees dit ook|lees hier|lees meer|lees ook|lees verder|luister ook|meer hierover|meer over dit onderwerp|ook interessant',
    ),
    inline: list('zie ook'),
  },
  pl: {
    open: list(
      'artykuły podobne|artykuły powiązane|być może przegapiłeś|czytaj dalej|czytaj również|czytaj także|czytaj też|czytaj więcej|dziś w serwisie|inne artykuły|inne wiadomości|inne wpisy|inne z tej kategorii|inni czytają|inni czytali|mogą ci się spodobać|mogą cię zainteresować|mogłeś przegapić|może ci się|może cię także|może cię też|może cię zainteresować|na ten temat|najchętniej czytane|najczęściej czytane|najnowsze|najpopularniejsze|następny artykuł|następny wpis|nawigacja wpisu|nawigacja wpisów|nie przegap|nowe wpisy|ostatnie artykuły|ostatnie wiadomości|ostatnie wpisy|ostatnio dodane|podobne|polecamy|polecane|poprzedni artykuł|poprzedni wpis|popularne|powiązane|powiązany artykuł|pozostałe artykuły|przeczytaj jeszcze|przeczytaj również|przeczytaj także|przeczytaj też|przegapiłeś|redakcja poleca|rekomendowane|sprawdź również|sprawdź także|sprawdź też|teksty powiązane|to cię zainteresuje|to może cię|w innych działach|w tym temacie|warto przeczytać|więcej artykułów|więcej na temat|więcej na ten temat|więcej newsów|więcej o|więcej w|więcej wiadomości|więcej wpisów|więcej z|wpisy powiązane|wybór redakcji|zobacz podobne|zobacz więcej',
    ),
    label: list(
      'czytaj dalej|czytaj również|czytaj także|czytaj też|czytaj więcej|polecamy|przeczytaj|przeczytaj również|przeczytaj także|przeczytaj też|sprawdź również|sprawdź także|sprawdź też|warto przeczytać',
    ),
    inline: list('zobacz również|zobacz także|zobacz też'),
  },
  uk: {
    open: list(
      'актуальні новини|більше за темою|більше новин|більше по темі|вам буде цікаво|вам може бути|вам може сподобатися|вам сподобається|вам також|вас може зацікавити|вибір редакції|всі новини|головне зараз|головні новини|за темою|матеріали за темою|можливо вас|можливо ви|на цю тему|навігація записів|навігація по|найбільше читають|найпопулярніше|найпопулярніші|найчитаніше|найчитаніші|наступна новина|наступна публікація|наступна стаття|наступний допис|наступний запис|не пропустіть|недавні записи|недавні новини|недавні публікації|новини дня|новини за темою|новини партнерів|обране|останні дописи|останні записи|останні новини|останні публікації|по темі|повязані|подібні|попередня новина|попередня публікація|попередня стаття|попередній допис|попередній запис|популярне|популярні|радимо|рекомендовані|рекомендуємо|свіжі записи|свіжі новини|статті за темою|стрічка новин|схоже|схожі|сьогодні читають|також за темою|також на цю|також читайте|топ новин|топ новини|усі новини|читайте далі|читайте також|читайте ще|читати більше|читати також|ще за темою|ще новини|ще по темі|що почитати|інші матеріали|інші новини|інші публікації|інші статті',
    ),
    label: list(
      'більше про|більше про це|до теми|за темою|нагадаємо|по темі|по темі читайте|також читайте|читайте також|читайте ще|читати також',
    ),
    inline: list('детальніше|дивіться також'),
  },
  ru: {
    open: list(
      'больше новостей|больше статей|в тему|вам будет интересно|вам может быть|вам может понравиться|вам понравится|вам также будет|вам также может|вас может заинтересовать|вас также|возможно вас|возможно вы|все новости|вы могли пропустить|вы пропустили|выбор редакции|главное сейчас|главные новости|другие записи|другие материалы|другие новости|другие статьи|ещё новости|ещё по теме|ещё статьи|интересно почитать|лента новостей|лучшее за|материалы по теме|материалы рубрики|может быть интересно|навигация по|не пропустите|недавние записи|недавние публикации|новости дня|новости партнёров|новости по теме|новости сми2|новые статьи|по теме|популярное|популярные|последние записи|последние новости|последние публикации|последние статьи|похожее|похожие|предыдущая запись|предыдущая новость|предыдущая публикация|предыдущая статья|предыдущий пост|ранее по теме|рекомендованные|рекомендуем|рекомендуемые|с этим читают|самое важное|самое интересное|самое обсуждаемое|самое популярное|самое читаемое|свежие записи|свежие новости|связанные записи|связанные материалы|следующая запись|следующая новость|следующая публикация|следующая статья|следующий пост|советуем|статьи по теме|также по теме|также читайте|топ новостей|читайте в рубрике|читайте далее|читайте ещё|читайте на сайте|читайте также|читать также|что почитать',
    ),
    label: list(
      'в тему|ещё по теме|по теме|похожие материалы|также по теме|также читайте|читайте ещё|читайте также|читать далее|читать по теме|читать также',
    ),
    inline: list('подробнее|смотрите также'),
  },
  ja: {
    open: list(
      'あなたにおすすめ|あなたにオススメ|あなたへのおすすめ|あわせて読みたい|いま読まれている|おすすめ|こちらの記事も|こちらもおすすめ|この記事に関する|この記事に関連|この記事も|この記事を読んだ人|こんな記事|その他の記事|ほかの記事|よく読まれて|アクセスの多い|アクセスランキング|アクセス数の多い|オススメ|トップニュース|ニュースランキング|ピックアップ|ランキング|主要ニュース|人気の|人気ランキング|人気記事|今読まれている|他の記事|併せて読みたい|前の投稿|前の記事|合わせて読みたい|同じカテゴリ|同じタグの記事|同じ著者の記事|投稿ナビゲーション|新着|最新の投稿|最新の記事|最新ニュース|最新記事|最近の投稿|最近の記事|最近投稿|次に読みたい|次に読む|次の投稿|次の記事|注目のニュース|注目の記事|注目ニュース|注目記事|続けて読む|編集部のおすすめ|見逃した|話題のニュース|話題の記事|読まれています|過去の記事|関連する|関連コンテンツ|関連トピック|関連ニュース|関連リンク|関連投稿|関連記事|類似',
    ),
    label: list(
      'あわせて読みたい|あわせて読む|こちらの記事も|こちらも読む|合わせて読みたい|合わせて読む|次に読む|続きを読む|関連|関連記事',
    ),
    inline: list('参考記事'),
  },
  ar: {
    open: list(
      'آخر الأخبار|أحدث الأخبار|أحدث التدوينات|أحدث المقالات|أحدث المنشورات|أخبار أخرى|أخبار ذات صلة|أخبار قد|أخبار متعلقة|أخبار مشابهة|أهم الأخبار|اخترنا لك|اقرأ أيضا|اقرأ المزيد|اقرأ كذلك|اقرأوا|الأخبار الرئيسية|الأكثر تداولا|الأكثر تعليقا|الأكثر شعبية|الأكثر شيوعا|الأكثر قراءة|الأكثر مشاهدة|الخبر التالي|الخبر السابق|المزيد حول|المزيد عن|المزيد من|المقال التالي|المقال السابق|المقالات الأخيرة|المقالات المتشابهة|المقالات المشابهة|المقالة التالية|المقالة السابقة|تابع القراءة|تدوينات ذات صلة|تصفح المقالات|ذات صلة|ربما فاتك|ربما يعجبك|شاهد أيضا|شاهد المزيد|فاتك|قد ترغب|قد تعجبك|قد فاتك|قد يعجبك|قد يهمك|قصص ذات صلة|قصص مقترحة|لا تفوت|مختارات|مقالات أخرى|مقالات ذات صلة|مقالات قد|مقالات متعلقة|مقالات مشابهة|مقالات مقترحة|مقترحات|من نفس القسم|منشورات ذات صلة|مواضيع ذات صلة|مواضيع متعلقة|مواضيع مشابهة|موصى به|موضوعات ذات صلة|موضوعات متعلقة|نرشح لك',
    ),
    label: list(
      'اقرأ أيضا|اقرأ المزيد|اقرأ كذلك|ذات صلة|شاهد أيضا|طالع أيضا|قد يهمك|للمزيد|لمزيد من التفاصيل|موضوعات ذات صلة',
    ),
    inline: list('المزيد'),
  },
};

/** What invitations to a newsletter say: enough of these words in a short box with a field or a button. */
export const NEWSLETTER_WORDS: readonly string[] = list(
  'aanmelden|abonneer je|abonnez vous|abonnieren|adres e mail|adresse e mail|adresse email|anmelden|apúntate|assinar|assine|biuletyn|boletim|boletines|boletín|cadastre se|correo electrónico|daily briefing|deine e mail|e mail address|e mail adresse|e mailadres|email address|email briefing|email updates|enewsletter|enewsletters|ihre e mail|il tuo indirizzo|indirizzo email|infolettre|inscreva se|inscrever se|inscription|inscrivez vous|iscriverti|iscriviti|je e mail|je e mailadres|je minscris|la tua email|la tua mail|lettre d information|mailing list|newsletter|newsletters|newsletterze|nieuwsbrief|posta elettronica|schrijf je in|seu e mail|seu email|sign me up|sign up|signing up|subscribe|suscribirme|suscribirse|suscríbase|suscríbete|tu correo|tu email|twój adres|twój e mail|unsubscribe|votre adresse|votre e mail|votre email|your email|your inbox|zapisz mnie|zapisz się|електронна пошта|на почту|на пошту|подписаться|подписывайтесь|подпишитесь|підписатися|підписуйтесь|підписуйтеся|підпишіться|рассылка|рассылку|розсилка|розсилку|электронная почта|اشترك|البريد الإلكتروني|النشرة الإخبارية|النشرة البريدية|بريدك الإلكتروني|نشرتنا|ニュースレター|メルマガ|メールアドレス|メールマガジン|メール登録|購読',
);

/**
 * Invitations in other languages than English: a line with a link that says one of the first and one of the second,
 * wherever in it. In the form that bids, not that which tells.
 */
export const INVITING_WORDS: readonly string[] = list(
  'abonneer|abonner|abonnez-vous|abonniere|bestellen|anmelden|apúntate|assine |cadastre-se|inschrijven|inscreva-se|inscrire|inscrivez-vous|iscrivetevi|iscriviti|meld je aan|melde dich|melden sie sich|ontvang |otrzymuj |receba |recevez |recibe |regístrate|ricevi |schrijf je in|suscríbe|síguenos|zapisz się|zasubskrybuj|únete|отримуйте|подписывайтесь|подпишитесь|получайте|підписуйтес|підпишіться|اشترك|سجل|登録|購読',
);
export const LETTER_WORDS: readonly string[] = list(
  'auf whatsapp|biuletyn|boletim|boletín|canal de whatsapp|canal do whatsapp|canale whatsapp|chaîne whatsapp|dein postfach|en whatsapp|ihr postfach|infolettre|je mailbox|lettre d|newsletter|nieuwsbrief|no whatsapp|por whatsapp|seu e-mail|skrzynk|su correo|su whatsapp|sur whatsapp|telegram|tu correo|via mail|votre boîte|whatsapp-kanal|на почту|на пошту|рассылк|розсилк|телеграм|النشرة|نشرتنا|ニュースレター|メルマガ|メールマガジン',
);

/** What share buttons bid to do. */
const SHARES = list(
  'afdrukken|comparta|comparte|compartilhar|compartilhe|compartir|compártelo|condividi|copia|copiar|copied|copier|copy|deel|delen|drucken|drukuj|enviar|envoyer|imprimer|imprimir|invia|kopieer|kopieren|kopiuj|partager|partagez|partilhar|partilhe|pin|podziel|print|share|shares|skopiuj|sms|stampa|teilen|tweet|tweetnij|udostępnij|urlをコピー|versenden|wyślij|копировать|копіювати|надіслати|отправить|поделись|поделитесь|поделиться|поділитись|поділитися|поділіться|поширити|скопировать|скопіювати|إرسال|انشر|شارك|شاركنا|شاركها|طباعة|مشاركة|نسخ|この記事をシェア|この記事をシェアする|コピー|シェア|シェアしよう|シェアする|リンクをコピー|共有|共有する|印刷|記事をシェア',
);

/** Names of places to share on, and what share buttons say. */
export const SHARE_WORDS: readonly string[] = [
  ...SHARES,
  ...list(
    'bluesky|buffer|compartir en|condividere|courriel|curtir|e mail|email|envoyer à un ami|facebook|facebooku|flipboard|follow|gefällt mir|google|google news|hacker news|instagram|instapaper|jaime|like loading|linkedin|lubię to|mail|mailen|mastodon|me gusta|messenger|mi piace|pinterest|pocket|podaj dalej|podziel się|printen|reddit|rss|senden|share now|share on|share this post|share via|sharing is caring|skype|snapchat|spread the love|telegram|threads|tiktok|tuitear|tumblr|tweeter|twittear|twitter|twittern|viber|vind ik leuk|vk|wechat|weibo|whatsapp|x com|xing|youtube|вайбер|вконтакте|вотсап|мне нравится|нравится|одноклассники|подобається|рассказать друзьям|твітнути|телеграм|фейсбук|أعجبني|تلغرام|تليجرام|تويتر|تيليجرام|غرد|فيسبوك|لينكدإن|ماسنجر|واتس اب|واتساب|いいね|はてなブックマーク|はてブ|ツイート|ツイートする|ポスト|ポストする|メールで送る|リンクをコピーする|印刷する',
  ),
];

/** What stands beside those words on share buttons; a line of nothing else says nothing. */
export const SHARE_FILLERS: readonly string[] = list(
  'a|abre|aby|all|ami|apre|article|articolo|artigo|artikel|artykuł|artículo|auf|bei|beitrag|cet|cette|clic|click|clique|cliquez|com|community|content|correo|dans|deze|diese|diesen|dit|e|electrónico|em|en|enlace|enregistrer|esta|este|fai|fenster|fenêtre|finestra|for|friend|friends|full|geopend|geöffnet|gift|haz|here|in|it|janela|klick|klik|kliknij|kopie|larticolo|later|le|lien|like|line|link|listen|loading|mailem|matéria|media|merken|mit|mix|more|na|network|neuem|new|nieuw|no|nota|noticia|notizia|nouvelle|nova|now|nowym|nueva|nuova|offrir|oknie|om|on|op|opens|options|otwiera|ouvre|page|par|para|people|per|please|por|post|pour|questo|qui|republish|reuse|save|se|send|sharing|si|się|social|someone|story|su|sur|tab|te|ten|the|this|to|tramite|um|un|una|url|us|venster|ventana|via|window|wird|with|wordt|x|your|zu|über|будь|в|відкривається|вікні|друзьям|ласка|на|нажмите|натисніть|новиною|новом|новому|новостью|окне|открывается|посилання|ссылка|ссылку|статтею|статьёй|у|цим|цю|цією|через|чтобы|щоб|это|этой|эту|أصدقائك|الإلكتروني|البريد|الخبر|الرابط|المقال|المقالة|رابط|عبر|على|في|مع|هذا|هذه|保存|保存する',
);

/** Those that only share buttons say; and what only stands where a reader may follow the site or an author. */
export const SHARING_WORDS: readonly string[] = [...SHARES, 'save', 'send', 'post', 'link'];
export const FOLLOWING_WORDS: readonly string[] = list(
  'connect|follow|instagram|rss|snapchat|tiktok|youtube',
);

/** Headings of a site's topics as well as of other pages. */
export const BROAD_WORDS: readonly string[] = list(
  'czytaj więcej|discover more|explore|explore more|featured|keep exploring|lea más|learn more|leer más|lees meer|leggi di più|leia mais|lire plus|mehr|more|read more|see more|детальніше|подробнее',
);

/** What heads comments behind their number only: “4 thoughts on …”, “12 reviews”. */
export const COUNTED_COMMENT_WORDS: readonly string[] = list(
  'gedanken zu|ratings|replies to|reviews|réflexions sur|thought on|thoughts on',
);

/** What headings and buttons of comments open with that end in a word for them: “See all comments”, “Log in to comment”. */
export const COMMENTING_WORDS: readonly string[] = list(
  'add|all|community|disqus|facebook|hide|leave|load|log|login|most|newest|post|read|reader|readers|see|show|sign|submit|top|view|write|your',
);

/** Headings of comment threads and forms. */
export const COMMENT_WORDS: readonly string[] = list(
  'add a comment|adicionar comentário|aggiungi un commento|ajouter un commentaire|ajouter un nouveau commentaire|aucun commentaire|añadir comentario|añadir nuevo comentario|be first to comment|be the first to comment|brak komentarzy|bądź pierwszy|comentar|comentarios|comment|commentaires|commenti|comments|conversación|conversation|deixar um comentário|deixar uma resposta|deixe seu comentário|deixe um comentário|deixe uma resposta|deja tu comentario|deja un comentario|deja una respuesta|dejar un comentario|discussion|diskutiere mit|diskutieren sie mit|dodaj komentarz|dodaj nowy komentarz|dołącz do dyskusji|enviar comentário|escreva o seu comentário|escreva um comentário|escribe un comentario|escribir un comentario|geef een reactie|geen reacties|got something to say|have a question or comment|have something to say|have your say|hay comentarios|hinterlasse einen kommentar|hinterlasse jetzt|inicia sesión para comentar|invia un commento|jetzt kommentieren|join the conversation|join the discussion|keine kommentare|komentarze|kommentar hinterlassen|kommentar hinzufügen|kommentar schreiben|kommentar verfassen|kommentare|laat een antwoord|laat een reactie achter|laisser un commentaire|laissez un commentaire|lascia un commento|lascia una risposta|leave a comment|leave a reply|leave your|leggi i commenti|leggi tutti i commenti|leserkommentare|let us know what you|napisz komentarz|nessun commento|neuen kommentar|nieuwe reactie|no comments|one comment on|one reply on|one reply to|one response to|one thought on|partecipa alla discussione|participe da conversa|plaats een opmerking|plaats een reactie|poster un commentaire|publicar um comentário|publicar un comentario|publier un commentaire|ratings and reviews|ratings reviews|reactie toevoegen|reacties|reader interactions|reageer op dit|recent comments|rejoindre la conversation|responses|réagir à cet article|schreib einen kommentar|schreibe einen kommentar|schreiben sie einen kommentar|schrijf een reactie|scrivi un commento|sei der erste|sem comentários|share your thoughts|sin comentarios|skomentuj|soumettre un commentaire|start the conversation|sé el primero|tell us what you think|ver todos os comentários|voice your opinion|vos commentaires|vos réactions|what are your thoughts|what do you think|you must be logged|you must confirm your public display name|you must log in to|your thoughts|zostaw komentarz|zostaw odpowiedź|écrire un commentaire|únete a la conversación|ваш коментар|ваш комментарий|добавить комментарий|добавить ответ|додати відповідь|додати коментар|дописати коментар|залишити відповідь|залишити коментар|коментар|коментарі|коментарів|комментариев|комментарии|комментария|написати коментар|написать комментарий|нет комментариев|новий коментар|новый комментарий|обговорення|обсуждение|оставить комментарий|оставить ответ|оставьте комментарий|отправить комментарий|أضف تعليق|أضف تعليقا|أضف تعليقك|أضف ردا|اترك تعليقا|اترك رد|اترك ردا|اكتب تعليقا|اكتب تعليقك|التعليق|التعليقات|انضم إلى النقاش|تعليق|تعليقات|شارك برأيك|لا توجد تعليقات|みんなのコメント|コメント',
);
