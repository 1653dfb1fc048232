import { isProbablyReaderable } from '@mozilla/readability';

isProbablyReaderable(document);
