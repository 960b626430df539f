# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "Payout": """
application_fee since:2024-04-10+
application_fee_amount since:2024-04-10+
automatic since:2017-12-14
description since:2017-06-05
metadata before:2018-10-31|unknown|value|type=map<any> before:2020-03-02|value
original_payout since:2020-08-27+
payout_method since:2025-08-27.basil
reconciliation_status since:2022-11-15+
reversed_by since:2020-08-27+
trace_id since:2024-11-20.acacia before:2024-11-20.acacia|seldom
""",
    "PayoutTraceId": """
status since:2024-11-20.acacia
value since:2024-11-20.acacia
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
