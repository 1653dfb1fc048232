/**
 * What walls say: that there is more of the story for subscribers. Compared in lower case, anywhere in a short line.
 * Collected from the walls of newspapers and of common subscription plugins (Piano, Leaky Paywall, Ghost, Substack).
 */
export const WALL_WORDS: readonly string[] =
  'to continue reading|to keep reading|to read the rest|rest of this story|rest of this article|to read the full|to read this|unlock this|unlock the full|exclusive to subscribers|only for subscribers|for subscribers only|for paid subscribers|for paying subscribers|is for subscribers|is for members|already a subscriber|subscribe to read|sign in to read|log in to read|register to read|weiterlesen mit|um weiterzulesen|nur für abonnent|artikel freischalten|bereits abonnent|réservé aux abonnés|réservée aux abonnés|de cet article à lire|dieser artikel gehört zu|réservé à nos abonnés|lire la suite de|pour lire la suite|déjà abonné|para seguir leyendo|exclusivo para suscriptores|ya eres suscriptor|ya soy suscriptor|per continuare a leggere|riservato agli abbonati|sei già abbonato|para continuar lendo|exclusivo para assinantes|já é assinante|om verder te lezen|alleen voor abonnees|verder lezen met|al abonnee|aby czytać dalej|tylko dla prenumeratorów|masz już prenumeratę|щоб читати далі|лише для передплатників|чтобы читать дальше|только для подписчиков|有料会員限定|会員限定記事|続きを読むには|残り文字|للمشتركين فقط|لمتابعة القراءة'.split(
    '|',
  );
