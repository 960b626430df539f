# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "Review": """
billing_zip since:2018-11-08
closed_reason since:2018-11-08
ip_address since:2018-11-08
ip_address_location since:2018-11-08
opened_reason since:2018-11-08 were:issuer_fraud_record
payment_intent since:2018-09-06
session since:2018-11-08
""",
    "ReviewIpAddressLocation": """
city since:2018-11-08
country since:2018-11-08
latitude since:2018-11-08
longitude since:2018-11-08
region since:2018-11-08
""",
    "ReviewSession": """
browser since:2018-11-08
device since:2018-11-08
platform since:2018-11-08
version since:2018-11-08
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
