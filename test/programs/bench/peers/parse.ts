import { Readability } from '@mozilla/readability';

new Readability(document.cloneNode(true) as Document).parse();
