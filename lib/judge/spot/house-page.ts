import type { Page } from '../page.ts';
import { describeHeadline } from './headline.ts';

/** Headlines of pages that every site has, whatever it is for: of its terms, and of itself. */
const HOUSE =
  /^(?:(?:the |our )?(?:privacy|cookies?) (?:policy|notice|statement)|terms(?: (?:and|&) conditions| of (?:use|service|sale))?|legal notice|about(?: us)?|contact(?: us)?|imprint|impressum|datenschutz(?:erklärung)?|über uns|mentions légales|politique de confidentialité|à propos|política de privacidade?|aviso legal|sobre nosotros|contacto|privacybeleid|polityka prywatności)$/i;

/** Whether a page's headline is that of its house's rules or of itself. */
export const isHousePage = ({ scan }: Page): boolean => HOUSE.test(describeHeadline(scan).text.trim());
