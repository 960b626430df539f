# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "SigmaScheduledQueryRun": """
error before:2018-10-31|unknown|null|type=map<any>
""",
    "SigmaScheduledQueryRunError": """
message since:2018-11-08
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
