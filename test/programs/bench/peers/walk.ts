import { walkTexts } from '../walk-texts.ts';

walkTexts(document);
