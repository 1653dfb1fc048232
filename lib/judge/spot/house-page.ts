import type { Page } from '../page.ts';
import { describeHeadline } from './headline.ts';

/** Headlines of pages that every site has, whatever it is for: of its terms, and of itself. */
const HOUSE =
  /^(?:(?:the |our )?(?:privacy|cookies?) (?:policy|notice|statement)|terms(?: (?:and|&) conditions| of (?:use|service|sale))?|accessibility statement(?: for \S+)?|how we use cookies|about(?: us)?|contact(?: us)?|impressum|datenschutz(?:erklärung)?|allgemeine geschäftsbedingungen|mentions légales|politique de confidentialité|protection des données(?: personnelles)?|conditions générales(?: de vente| d[’']utilisation)?|política de privacidade?|aviso legal|informativa sulla privacy|privacyverklaring|polityka prywatności)$/i;

/** Whether a page's headline is that of its house's rules or of itself. */
export const isHousePage = (page: Page): boolean => HOUSE.test(describeHeadline(page).text.trim());
