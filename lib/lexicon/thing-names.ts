/**
 * Products, makes, programs, services and plans whose name stands alone as a person's does, lower case. Collected by hand from
 * articles about technology, travel and money.
 */
export const thingNames: ReadonlySet<string> = new Set(
  `adidas aldi armani barilla bentley bugatti cartier chanel dior ferrari gucci haas honda lamborghini lidl maserati mercedes nike
    peugeot porsche prada renault suzuki toyota versace alamo alexa amazfit avis azure bard bixby bluetooth braun canva chatgpt claude copilot cortana dall-e docker etsy figma
  gemini github gitlab grok hertz kafka kajabi klarna kubernetes medicaid medicare midjourney nanoleaf norton notion ollama
  paypal perplexity philo postgres python sixt scrum shopify shutterstock siri slack sony stepik stripe substack tableau teachable
  telegram tinder venmo whatsapp windsurf wix xamarin xero zelle zoho zoom`
    .trim()
    .split(/\s+/),
);
