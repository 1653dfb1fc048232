import type { ComponentChildren } from 'preact';
import { CLUTTER_KINDS } from '../../lib/clutter.ts';
import { MARK_KINDS } from '../../lib/extension/protocol.ts';
import {
  type Concern,
  type Settings,
  TEXT_SIZES,
  THEMES,
  UNITS,
  withSiteRule,
} from '../../lib/extension/settings/settings.ts';
import { NUMBER_ORDERS, PEOPLE_ORDERS, QUOTE_ORDERS } from '../../lib/panel/orders.ts';
import { useLanguage } from '../language.ts';
import { Check, Choice } from './controls.tsx';
import { Sites } from './sites.tsx';

/** Props of {@link SettingsForm}. */
export interface SettingsFormProps {
  settings: Settings;
  /** Called at every change, with what it makes of a concern: what is stored may be newer than what is shown. */
  onChange: <C extends Concern>(concern: C, edit: (stored: Settings[C]) => Settings[C]) => void;
}

/** Everything that a reader can choose, the same in the panel and on the options page. */
export function SettingsForm({ settings, onChange }: SettingsFormProps) {
  const language = useLanguage();
  const { hiding, sites, highlights, lists, look, toolbar } = settings;
  return (
    <div class="settings">
      <Group heading={language.say('settings_hiding')} hint={language.say('settings_hidingHint')}>
        <Check
          label={language.say('settings_hidingOn')}
          value={hiding.on}
          onChange={(on) => onChange('hiding', (stored) => ({ ...stored, on }))}
        />
        {CLUTTER_KINDS.map((kind) => (
          <Check
            key={kind}
            inner
            disabled={!hiding.on}
            label={language.say(`clutter_${kind}`)}
            value={hiding.kinds[kind]}
            onChange={(on) =>
              onChange('hiding', (stored) => ({ ...stored, kinds: { ...stored.kinds, [kind]: on } }))
            }
          />
        ))}
      </Group>
      <Group heading={language.say('settings_highlights')}>
        {MARK_KINDS.map((kind) => (
          <Check
            key={kind}
            swatch={kind}
            label={language.say(kind)}
            value={highlights[kind]}
            onChange={(on) => onChange('highlights', (stored) => ({ ...stored, [kind]: on }))}
          />
        ))}
      </Group>
      <Group heading={language.say('settings_lists')}>
        <Choice
          label={language.say('people')}
          value={lists.people}
          choices={PEOPLE_ORDERS.map((order) => [order, language.say(`order_${order}`)])}
          onChange={(people) => onChange('lists', (stored) => ({ ...stored, people }))}
        />
        <Choice
          label={language.say('numbers')}
          value={lists.numbers}
          choices={NUMBER_ORDERS.map((order) => [order, language.say(`order_${order}`)])}
          onChange={(numbers) => onChange('lists', (stored) => ({ ...stored, numbers }))}
        />
        <Choice
          label={language.say('quotes')}
          value={lists.quotes}
          choices={QUOTE_ORDERS.map((order) => [order, language.say(`order_${order}`)])}
          onChange={(quotes) => onChange('lists', (stored) => ({ ...stored, quotes }))}
        />
        <Check
          label={language.say('settings_follow')}
          value={lists.follow}
          onChange={(follow) => onChange('lists', (stored) => ({ ...stored, follow }))}
        />
      </Group>
      <Group heading={language.say('settings_look')}>
        <Choice
          label={language.say('settings_theme')}
          value={look.theme}
          choices={THEMES.map((theme) => [theme, language.say(`theme_${theme}`)])}
          onChange={(theme) => onChange('look', (stored) => ({ ...stored, theme }))}
        />
        <Choice
          label={language.say('settings_textSize')}
          value={look.textSize}
          choices={TEXT_SIZES.map((size) => [size, language.say(`size_${size}`)])}
          onChange={(textSize) => onChange('look', (stored) => ({ ...stored, textSize }))}
        />
        <Choice
          label={language.say('settings_units')}
          value={look.units}
          choices={UNITS.map((units) => [units, language.say(`units_${unitsKey(units)}`)])}
          onChange={(units) => onChange('look', (stored) => ({ ...stored, units }))}
        />
        <Check
          label={language.say('settings_badge')}
          value={toolbar.badge}
          onChange={(badge) => onChange('toolbar', () => ({ badge }))}
        />
      </Group>
      <Group heading={language.say('settings_sites')} hint={language.say('settings_sitesHint')}>
        <Sites
          sites={sites}
          onForget={(host) => onChange('sites', (stored) => withSiteRule(stored, { host }))}
        />
      </Group>
    </div>
  );
}

const unitsKey = (units: (typeof UNITS)[number]) => (units === 'as-written' ? 'asWritten' : units);

/** Props of {@link Group}. */
interface GroupProps {
  heading: string;
  hint?: string;
  children: ComponentChildren;
}

function Group({ heading, hint, children }: GroupProps) {
  return (
    <fieldset>
      <legend>
        <h2>{heading}</h2>
      </legend>
      {hint ? <p class="soft">{hint}</p> : null}
      {children}
    </fieldset>
  );
}
