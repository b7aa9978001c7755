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
