/**
 * Words in class names and ids that tell what a box is, by what they name. Two words written together stand for two in
 * a row (`most-read`, `mostRead`); a star for whatever else the word goes on with (`relatedposts`). Collected from the
 * class names of common themes (WordPress, Newspaper, JNews, Ghost, Substack, Blogger, Drupal, Arc) and of partners'
 * widgets.
 */
export const BOX_NAMES = {
  related:
    'related* recirc* recommend* morefrom morestories morenews moreposts morearticles moreon mostread mostviewed mostpopular mostrecent mostcommented popular* trending latestnews latestposts latestarticles lateststories recentposts recentarticles readnext nextread upnext readalso alsoread readmorebox youmaylike youmightlike mayalsolike alsolike similar similarposts suggestedcontent suggestedposts suggestedarticles outbrain taboola zergnet revcontent mgid yarpp crp postnav postnavigation adjacentpost adjacentposts postspagination navposts navlinks newerolder oldernewer neighbors neighbours internallink interstitiallink nextprev prevnext prevpost nextpost nextpage onward onwards relacionados relacionadas similaires connexes verwandte weitereartikel correlati gerelateerd powiazane leiamais leestambien',
  newsletter:
    'newsletter* enews subscribe signup mailchimp emailsignup optin mailinglist convertkit mcembed mailpoet klaviyo hsform tnp mcwp',
  /** Those of them that say nothing else. */
  letter: 'newsletter* enews',
  share:
    'share shares sharing sharebar sharebuttons shareicons sharedaddy addtoany addthis sharethis social* heateor sassy ssba essb monarch juicer jssocials',
  /** Those of them that speak of sharing, and not of the site's own places. */
  sharing:
    'share shares sharing sharebar sharebuttons shareicons sharebox sharelinks sharedaddy addtoany addthis sharethis heateor sassy ssba essb monarch jssocials',
  comments:
    'comments comment commentlist commentrespond respond disqus disqusthread fbcomments livefyre commentform viafoura coral hyvor giscus utterances discussion',
  /**
   * What services of comments put their thread into, by a script or in a frame: mostly without a word in the page
   * itself.
   */
  thread:
    'disqusthread fbcomments livefyre viafoura coralthread coraltalk hyvortalk giscus utterances cusdis commento graphcomment spotim openwebcomments vuukle',
  author: 'author authorbio authorbox aboutauthor bio contributor writer profile byline authored vcard',
  meta: 'meta postmeta entrymeta byline dateline timestamp date published breadcrumb breadcrumbs tags tag taglist categories category readingtime readtime kicker eyebrow',
  navigation:
    'nav navbar navigation menu menus submenu megamenu breadcrumb breadcrumbs sitemap pagination pager toc',
  menu: 'pageitem widgetpages menuitem catitem widgetcategories widgetarchive widgetmeta navmenu',
  sidebar: 'sidebar side rail rightrail sidecol widget widgets widgetarea',
  footer: 'footer colophon sitefooter pagefooter copyright',
  header: 'header masthead topbar siteheader pageheader',
  ad: 'ad ads advert advertisement advertising adslot adunit sponsor sponsored dfp gpt googlead adsbygoogle promo promotion',
  notice: 'cookie cookies consent gdpr modal popup overlay lightbox paywall login signin banner',
  media: 'caption captions credit figcaption wpcaption gallery carousel slider slideshow slide video player',
  content:
    'content articlebody entrycontent postcontent storybody articlecontent maincontent bodytext postbody storycontent articletext richtext prose',
} as const;

export type BoxName = keyof typeof BOX_NAMES;
