import { scenariosIn } from './scenarios.ts';

scenariosIn('chromium');
