/**
 * Headings and labels of boxes that are no part of a story, by language. A heading is compared in lower case, without
 * punctuation. Collected from the interface words of common themes and plugins and of newspapers' sites; each entry
 * is tried by a test, each language by a page of test/fixtures/pages.
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

/** Phrases of a list; "more from/in/on" stands for three that differ by their last word. */
const list = (words: string): string[] =>
  words.split('|').flatMap((phrase) => {
    const [first, ...others] = phrase.split('/') as [string, ...string[]];
    const stem = first.slice(0, first.lastIndexOf(' ') + 1);
    return [first, ...others.map((last) => stem + last)];
  });

/** The words of a language: those that are openings and labels, only openings, only labels. */
const words = (both: string, open: string, label: string, pairs?: ClutterWords['pairs']): ClutterWords => ({
  open: list(`${both}|${open}`),
  label: list(`${both}|${label}`),
  ...(pairs && { pairs }),
});

export const RELATED_WORDS: Readonly<Record<string, ClutterWords>> = {
  en: words(
    'recommended reading|read next/also|also read|up next|next story|previous story|must read|related content/news/reading/video',
    'more from/in/on/stories/news/articles/posts/related/coverage/reading/great/headlines|more like this|more to read/explore|more for you|show me more|you may also/like|you might also/like|you will also|youll also|you may be interested|you might be interested|recommended for/by/stories/articles|recommendations|most read/popular/viewed/recent/shared/commented/emailed|whats trending|what to read next|read this next|also on|also of interest|next up/article/post/in|previous article/post|older post/posts|newer post/posts|post navigation|editors picks/choice/pick|staff picks|top stories|must reads|dont miss|keep reading|continue reading|explore more/related|browse related|discover more|in other news|in case you missed it|around the web|from around the web|from our partners|from the web/archive|promoted content/stories|sponsored stories/content|popular in/on|trending on/in|latest from/in/on/stories|the latest from|related to this|related articles/stories/posts/coverage/topics/links/blog/videos|stories you may|articles you may|readers also|people also read|others also read|other stories/articles/posts/news|similar articles/stories/posts|here are some related|check out our latest|check out these|want more|want to read more|enjoyed this|if you liked this|if you enjoyed this|looking for more|hot topics',
    'related|related story/article/post|read more/this|also see|read|see also|more|also|watch|watch also|don’t miss|recommended|you may also like|you might also like|previously|more on this|trending|next|click here to read',
    [
      list(
        'latest|popular|trending|related|recommended|recent|featured|top|similar|selected|new|newest|best|exclusive|more|other|hot',
      ),
      list(
        'posts|post|articles|article|stories|story|news|content|topics|videos|video|reading|reads|coverage|links|entries|reviews|recipes|guides|podcasts|features|blogs|insights|headlines|updates|now|today|this week|blog posts/articles|news stories|items|columns|episodes|interviews|in news|from the blog',
      ),
    ],
  ),
  es: words(
    'relacionado|te puede interesar',
    'relacionados|noticias relacionadas|artículos relacionados|entradas relacionadas|contenido relacionado|también te puede|te puede gustar|te recomendamos/podría|quizás te|lo más leído/visto/popular|más leídas/leídos/vistas/noticias/sobre/en/de|últimas noticias|las más leídas|no te pierdas|recomendados|recomendadas|lo último|otras noticias|temas relacionados|seguir leyendo',
    'lea también/además|lee también|leer más|le puede interesar|ver también|más información|también puedes leer',
  ),
  fr: words(
    'à lire aussi/également|lire aussi',
    'articles similaires/liés/connexes|sur le même sujet/thème|dans la même rubrique|les plus lus/lues/populaires|le plus lu/populaire|vous aimerez aussi/peutêtre|vous pourriez aimer/aussi|ça pourrait vous intéresser|cela peut vous intéresser|plus darticles/de|recommandé pour vous|nos recommandations|dernières actualités|derniers articles|à la une|à découvrir|article précédent/suivant|tendances|ne manquez pas',
    'lire également|a lire aussi|voir aussi|à voir aussi|lire la suite|pour aller plus loin',
  ),
  de: words(
    'mehr zum thema|auch interessant|lesen sie auch/mehr|lies auch',
    'ähnliche artikel/beiträge|verwandte artikel/beiträge/themen|mehr zu/aus/von/artikel|weitere artikel/beiträge/themen/nachrichten/meldungen|das könnte sie auch|das könnte dich auch|das könnte ihnen|auch lesenswert|meistgelesen|am meisten gelesen|meistgeklickt|die beliebtesten|beliebt|beliebte|empfehlungen|empfohlen|unsere empfehlung|neueste artikel/beiträge/nachrichten|vorheriger artikel|nächster artikel/beitrag|beitragsnavigation|top themen|aus dem ressort',
    'lesen sie hier|siehe auch|mehr dazu|weiterlesen|lesetipp',
  ),
  it: words(
    'leggi anche',
    'articoli correlati/simili|notizie correlate|contenuti correlati|post correlati|correlati|potrebbe interessarti|potrebbero interessarti|ti potrebbe/potrebbero/consigliamo|i più letti|le più lette|più letti/lette/visti|altre notizie|altri articoli|altro da|ultime notizie|ultimi articoli|da non perdere|raccomandati|consigliati|articolo precedente/successivo|in evidenza',
    'leggi pure|leggi di più|vedi anche|guarda anche|approfondisci|per approfondire',
  ),
  pt: words(
    'leia também/mais|veja também',
    'artigos relacionados|notícias relacionadas|posts relacionados|conteúdo relacionado|matérias relacionadas|relacionados|relacionadas|veja mais|você também pode|você pode gostar|também te pode|pode também gostar|recomendado para|recomendados|recomendadas|mais lidas/lidos/vistas/notícias/sobre/em/de|as mais lidas|últimas notícias|últimos artigos|não perca|outras notícias|artigo anterior|próximo artigo|continue lendo|em alta',
    'saiba mais|confira também|relacionado|ler também',
  ),
  nl: words(
    'lees ook/meer/verder',
    'gerelateerd|gerelateerde|lees hierna|meer over/uit/van/nieuws/artikelen|ook interessant|dit vind je misschien|misschien ook|best gelezen|meest gelezen/bekeken|populair|populaire|aanbevolen|aanraders|laatste nieuws|nieuwste artikelen|net binnen|vorig artikel|volgend artikel|vorige bericht|volgende bericht|andere artikelen|uitgelicht',
    'bekijk ook|zie ook|luister ook|meer over dit onderwerp',
  ),
  pl: words(
    'zobacz też/także/również|czytaj też/także/również/więcej|przeczytaj także/również',
    'polecamy|powiązane|podobne|polecane|może cię zainteresować/także|mogą cię zainteresować|mogą ci się spodobać|najczęściej czytane|najpopularniejsze|popularne|najnowsze|ostatnie wpisy|więcej na temat|więcej o/z/artykułów|inne artykuły|poprzedni artykuł|następny artykuł|nie przegap|warto przeczytać',
    'polecamy',
  ),
  uk: words(
    'читайте також|читати також|також читайте',
    'схожі|повязані|новини за темою|за темою|на цю тему|матеріали за темою|найпопулярніше|найпопулярніші|популярне|популярні|найчитаніше|найчитаніші|останні новини|більше новин|більше за темою|рекомендуємо|радимо прочитати|вас може зацікавити|вам може сподобатися|вам також|інші новини|попередня стаття|наступна стаття|не пропустіть|головне зараз',
    'дивіться також|нагадаємо|більше про|детальніше',
  ),
  ru: words(
    'читайте также|читать также|также читайте|по теме|ещё по теме',
    'похожие|материалы по теме|новости по теме|статьи по теме|самое читаемое/популярное|популярное|популярные|последние новости|свежие новости|больше новостей|еще по теме|рекомендуем|вам может понравиться|вас может заинтересовать|вам будет интересно|другие новости/материалы|предыдущая статья/запись|следующая статья/запись|не пропустите|главное сейчас|навигация по записям|лучшее за',
    'читать далее|смотрите также|подробнее',
  ),
  ja: words(
    '関連記事|あわせて読みたい|合わせて読みたい|次に読む',
    '関連する記事|関連ニュース|関連リンク|関連コンテンツ|関連トピック|こちらもおすすめ|おすすめ|人気記事|人気の記事|人気ランキング|アクセスランキング|ランキング|最新記事|最新ニュース|新着記事|この記事を読んだ人|こんな記事も|次の記事|前の記事|注目記事|ピックアップ',
    '関連|こちらも読む|続きを読む|参考記事',
  ),
  ar: words(
    'اقرأ أيضا/أيضاً/المزيد|إقرأ أيضا|قد يهمك',
    'مقالات ذات صلة|أخبار ذات صلة|مواضيع ذات صلة|ذات صلة|موضوعات ذات صلة|قد يعجبك|ربما يعجبك|مقالات مشابهة|الأكثر قراءة/مشاهدة/شعبية|آخر الأخبار|أحدث المقالات/الأخبار|المزيد من/عن|موصى به|نرشح لك|المقال السابق/التالي|لا تفوت',
    'شاهد أيضا/أيضاً|طالع أيضا|المزيد',
  ),
};

/** What invitations to a newsletter say: enough of these words in a short box with a field or a button. */
export const NEWSLETTER_WORDS: readonly string[] = list(
  'newsletter|newsletters|enewsletter|enewsletters|your inbox/email|mailing list|email address/briefing/updates|e-mail address|subscribe|sign up|signing up|sign me up|unsubscribe|daily briefing|boletín|suscríbete|suscribirse|correo electrónico|infolettre|abonnez-vous|inscrivez-vous|adresse e-mail/email|anmelden|abonnieren|e-mail-adresse|iscriviti|indirizzo email|posta elettronica|inscreva-se|assine|seu e-mail|nieuwsbrief|schrijf je in|aanmelden|e-mailadres|newsletterze|zapisz się|adres e-mail|розсилка|розсилку|підпишіться|рассылка|рассылку|подпишитесь|メールマガジン|メルマガ|ニュースレター|メールアドレス|النشرة البريدية/الإخبارية|اشترك|بريدك الإلكتروني',
);

/** Names of places to share on, and what share buttons say. */
export const SHARE_WORDS: readonly string[] = list(
  'share|share article/it/with|share this article/story/page|tweet|twitter|x|facebook|linkedin|pinterest|whatsapp|telegram|reddit|flipboard|email|e-mail|mail|sms|copy|link|copied|print|tumblr|pocket|threads|bluesky|mastodon|messenger|viber|line|vk|xing|wechat|weibo|instapaper|buffer|hacker news|mix|skype|snapchat|instagram|youtube|tiktok|google|google news|rss|follow us|follow|save|pin|pin it|post|send|more|like|url|on|via|to|this|compartir|compartilhar|partager|teilen|condividi|delen|udostępnij|поділитися|поделиться|シェア|共有|مشاركة|شارك|kopieren|drucken|imprimer|imprimir|stampa|enviar|envoyer',
);

/** Headings of comment threads and forms. */
export const COMMENT_WORDS: readonly string[] = list(
  'comments|comment|leave a comment/reply|leave comment|post a comment|add a comment|add comment|write a comment|join the conversation/discussion|view comments|show comments|read comments|what do you think|voice your opinion|have your say|be the first to comment|discussion|responses|reader comments|conversation|log in to comment|you must be logged in to post a comment|have a question or comment|start the conversation|share your thoughts|comentarios|deja un comentario|deja una respuesta|commentaires|laisser un commentaire|laissez un commentaire|kommentare|schreibe einen kommentar|kommentar schreiben|hinterlasse einen kommentar|commenti|lascia un commento|comentários|deixe um comentário|deixe uma resposta|reacties|geef een reactie|laat een reactie achter|plaats een reactie|komentarze|dodaj komentarz|коментарі|залишити коментар|комментарии|оставить комментарий|добавить комментарий|コメント|コメントを残す|コメントする|التعليقات|اترك تعليقا/رد|أضف تعليق',
);
