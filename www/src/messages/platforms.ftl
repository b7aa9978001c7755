# Names of platforms: the same in every language.

data-platform-google-ads = Google Ads
data-platform-meta-ads = Meta
data-platform-ga4 = Google Analytics 4
data-platform-linkedin-ads = LinkedIn
data-platform-tiktok-ads = TikTok
data-platform-brevo = Brevo
data-platform-mailchimp = Mailchimp
data-platform-shopify = Shopify
data-platform-woocommerce = WooCommerce
data-platform-matomo = Matomo
data-platform-microsoft-ads = Microsoft Advertising
data-platform-pinterest-ads = Pinterest
data-platform-snapchat-ads = Snapchat
data-platform-x-ads = X
data-platform-amazon-ads = Amazon Ads
data-platform-klaviyo = Klaviyo
data-platform-hubspot = HubSpot
data-platform-plausible = Plausible
data-platform-search-console = Google Search Console
data-platform-prestashop = PrestaShop
data-platform-stripe = Stripe
data-platform-paypal = PayPal
