/**
 * Words in class names and ids that tell what a box is, by what they name. Two words written together stand for two in
 * a row (`most-read`, `mostRead`); a star for whatever else the word goes on with (`relatedposts`). Collected from the
 * class names of common themes (WordPress, Newspaper, JNews, Ghost, Substack, Blogger, Drupal, Arc) and of partners'
 * widgets.
 */
export const BOX_NAMES = {
  related:
    'adjacentpost adjacentposts alsolike alsoread connexes correlati crp gerelateerd internallink interstitiallink latestarticles latestnews latestposts lateststories leestambien leiamais mayalsolike mgid morearticles morefrom morenews moreon moreposts morestories mostcommented mostpopular mostread mostrecent mostviewed navlinks navposts neighbors neighbours newerolder nextpage nextpost nextprev nextread oldernewer onward onwards outbrain popular* postnav postnavigation postspagination powiazane prevnext prevpost readalso readmorebox readnext recentarticles recentposts recirc* recommend* relacionadas relacionados related* revcontent similaires similar similarposts suggestedarticles suggestedcontent suggestedposts taboola trending upnext verwandte weitereartikel yarpp youmaylike youmightlike zergnet',
  newsletter:
    'convertkit emailsignup enews hsform klaviyo mailchimp mailinglist mailpoet mcembed mcwp newsletter* optin signup subscribe tnp',
  /** Those of them that say nothing else. */
  letter: 'newsletter* enews',
  share:
    'addthis addtoany essb heateor jssocials juicer monarch sassy share sharebar sharebuttons sharedaddy shareicons shares sharethis sharing social* ssba',
  /** Those of them that speak of sharing, and not of the site's own places. */
  sharing:
    'addthis addtoany essb heateor jssocials monarch sassy share sharebar sharebox sharebuttons sharedaddy shareicons sharelinks shares sharethis sharing ssba',
  comments:
    'comment commentform commentlist commentrespond comments coral discussion disqus disqusthread fbcomments giscus hyvor livefyre respond utterances viafoura',
  /**
   * What services of comments put their thread into, by a script or in a frame: mostly without a word in the page
   * itself.
   */
  thread:
    'commento coraltalk coralthread cusdis disqusthread fbcomments giscus graphcomment hyvortalk livefyre openwebcomments spotim utterances viafoura vuukle',
  author: 'aboutauthor author authorbio authorbox authored bio byline contributor profile vcard writer',
  meta: 'breadcrumb breadcrumbs byline categories category date dateline entrymeta eyebrow kicker meta postmeta published readingtime readtime tag taglist tags timestamp',
  navigation:
    'breadcrumb breadcrumbs megamenu menu menus nav navbar navigation pager pagination sitemap submenu toc',
  menu: 'catitem menuitem navmenu pageitem widgetarchive widgetcategories widgetmeta widgetpages',
  sidebar: 'rail rightrail side sidebar sidecol widget widgetarea widgets',
  footer: 'colophon copyright footer pagefooter sitefooter',
  header: 'header masthead pageheader siteheader topbar',
  ad: 'ad ads adsbygoogle adslot adunit advert advertisement advertising dfp googlead gpt promo promotion sponsor sponsored',
  notice: 'banner consent cookie cookies gdpr lightbox login modal overlay paywall popup signin',
  media: 'caption captions carousel credit figcaption gallery player slide slider slideshow video wpcaption',
  content:
    'articlebody articlecontent articletext bodytext content entrycontent maincontent postbody postcontent prose richtext storybody storycontent',
} as const;

export type BoxName = keyof typeof BOX_NAMES;
