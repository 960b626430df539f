# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "ReportingReportType": """
default_columns since:2019-03-14
livemode since:2020-08-27+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
