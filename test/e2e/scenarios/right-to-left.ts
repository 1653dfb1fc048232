import { expect, it } from 'vitest';
import { placeOnScreen } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';

export const title = 'a story that is written from right to left';

const HEADLINE = 'مجلس المدينة يوافق على جدار بحري جديد بعد العاصفة';

const PARAGRAPHS = [
  'وافق مجلس المدينة مساء الثلاثاء على بناء جدار بحري جديد بطول 11 كيلومترا، بعد أن غمرت العاصفة 1200 منزل في الحي القديم قرب الميناء.',
  'وقال متحدث باسم البلدية: «الجدار الجديد سيكتمل قبل نهاية العام المقبل ولن نترك أحدا خلفنا»، مضيفا أن كلفته تبلغ 86 مليون دولار.',
  'وأضاف أن نحو 3400 شخص غادروا منازلهم خلال الليلة الأولى من العاصفة، وأن معظمهم عاد إلى بيته بعد ثلاثة أيام من العمل المتواصل.',
  'وكان سكان الحي قد طالبوا منذ سنوات بإصلاح الجدار القديم الذي بني قبل أكثر من قرن، ولم يعد يحمي البيوت القريبة من الشاطئ.',
  'ويقول صيادون في الميناء إن 45 قاربا تحطمت، وإنهم ينتظرون تعويضا من المدينة قبل أن يبدأ موسم الصيد الجديد في الربيع.',
  'ومن المقرر أن تبدأ أعمال البناء في الشهر المقبل، على أن تستمر ثمانية عشر شهرا وفق الخطة التي عرضت على المجلس.',
  'وقالت المعارضة إن الخطة لا تقول من سيدفع الثمن، وطالبت بتصويت جديد بعد أن يطلع السكان على الأرقام كلها.',
];

const html = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${HEADLINE}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${HEADLINE}">
<meta property="og:site_name" content="مارين"><meta property="article:published_time" content="2026-02-11T07:30:00Z">
<meta name="author" content="ليلى حداد"></head><body><main><article><h1>${HEADLINE}</h1>
<p class="byline">ليلى حداد</p><time datetime="2026-02-11">11 فبراير 2026</time>
${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n')}</article></main></body></html>`;

export function declare(stage: () => Stage): void {
  it('is listed in its own direction, and says that people are read in English only', async () => {
    const { driver, site } = stage();
    const page = await driver.open(site.put('/news/2026/02/11/sea-wall-approved', html));
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready(HEADLINE);
    const direction = (selector: string) =>
      panel.page.$eval(selector, (element) => getComputedStyle(element).direction);
    expect(await panel.page.$eval('.kind-people .note', ({ textContent }) => textContent)).toContain(
      'in English only',
    );
    expect(await direction('h1 bdi')).toBe('rtl');
    await panel.go('quotes');
    expect(await direction('.words')).toBe('rtl');
    // The speaker stands on the side where the words begin.
    expect(await direction('.quote .source')).toBe('rtl');
    await panel.clickEntry('الجدار الجديد');
    await placeOnScreen(page, /^الجدار الجديد/);
    const { numbers } = await panel.listing();
    expect(numbers.map(({ figure }) => figure)).toContainEqual(expect.stringContaining('3400'));
    await panel.go('numbers');
    expect(await direction('.number .figure')).toBe('rtl');
    // The panel itself stays as the interface's language is written.
    expect(await direction('body')).toBe('ltr');
    expect(
      await panel.page.$eval('.scroller', ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBe(0);
    await page.close();
  });
}
