# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "ReportingReportRun": """
livemode since:2018-09-06
""",
    "ReportingReportRunParameters": """
columns since:2019-03-14
timezone since:2019-12-03+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
