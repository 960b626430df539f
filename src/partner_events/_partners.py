# Generated from schemas/*/partner.toml by codegen; do not edit.
"""The partners, by the event source that their deliveries begin with."""

PARTNERS: dict[str, str] = {
    "aws.partner/auth0.com": "auth0",
    "aws.partner/buildkite.com": "buildkite",
    "aws.partner/commercetools.com": "commercetools",
    "aws.partner/datadog.com": "datadog",
    "aws.partner/genesys.com": "genesys",
    "aws.partner/mongodb.com": "mongodb",
    "aws.partner/newrelic.com": "newrelic",
    "aws.partner/okta.com": "okta",
    "aws.partner/onelogin.com": "onelogin",
    "aws.partner/pagerduty.com": "pagerduty",
    "aws.partner/sailpoint.com": "sailpoint",
    "aws.partner/salesforce.com": "salesforce",
    "aws.partner/saviynt.com": "saviynt",
    "aws.partner/segment.com": "segment",
    "aws.partner/sellingpartnerapi.amazon.com": "sellingpartner",
    "aws.partner/shopify.com": "shopify",
    "aws.partner/stripe.com": "stripe",
    "aws.partner/sumologic.com": "sumologic",
    "aws.partner/twilio.com": "twilio",
    "aws.partner/zendesk.com": "zendesk",
}

ELSEWHERE: dict[str, str] = {
    "aws.partner/genesys.com.test": "genesys",
    "aws.partner/shopify.com.test": "shopify",
}
"""Event sources besides, such as those of vendors' own tests: deliveries have them, and no rule asks."""
