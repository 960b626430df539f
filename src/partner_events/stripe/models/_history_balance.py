# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "Balance": """
available before:2016-07-06|unknown before:2018-10-31|unknown|type=array<any>
connect_reserved since:2017-02-14 before:2018-10-31|unknown|type=array<any>
instant_available since:2020-08-27+
issuing since:2020-03-02+
object since:2017-02-14
pending before:2016-07-06|unknown before:2018-10-31|unknown|type=array<any>
refund_and_dispute_prefunding since:2025-05-28.basil
""",
    "BalanceAvailable": """
source_types since:2018-11-08
""",
    "BalanceAvailableSourceTypes": """
bank_account since:2018-11-08
card since:2018-11-08
fpx since:2019-12-03+
""",
    "BalanceConnectReserved": """
amount since:2018-11-08
currency since:2018-11-08
source_types since:2018-11-08
""",
    "BalanceConnectReservedSourceTypes": """
bank_account since:2018-11-08
card since:2018-11-08
fpx since:2019-12-03+
""",
    "BalanceInstantAvailable": """
amount since:2020-08-27+
currency since:2020-08-27+
net_available since:2024-04-10+
source_types since:2020-08-27+
""",
    "BalanceInstantAvailableNetAvailable": """
amount since:2024-04-10+
destination since:2024-04-10+
source_types since:2024-04-10+
""",
    "BalanceInstantAvailableNetAvailableSourceTypes": """
bank_account since:2024-04-10+
card since:2024-04-10+
fpx since:2024-04-10+
""",
    "BalanceInstantAvailableSourceTypes": """
bank_account since:2020-08-27+
card since:2020-08-27+
fpx since:2020-08-27+
""",
    "BalanceIssuing": """
available since:2020-03-02+
""",
    "BalanceIssuingAvailable": """
amount since:2020-03-02+
currency since:2020-03-02+
source_types since:2020-03-02+
""",
    "BalanceIssuingAvailableSourceTypes": """
bank_account since:2020-03-02+
card since:2020-03-02+
fpx since:2020-03-02+
""",
    "BalancePending": """
source_types since:2018-11-08
""",
    "BalancePendingSourceTypes": """
bank_account since:2018-11-08
card since:2018-11-08
fpx since:2019-12-03+
""",
    "BalanceRefundAndDisputePrefunding": """
available since:2025-05-28.basil
pending since:2025-05-28.basil
""",
    "BalanceRefundAndDisputePrefundingAvailable": """
amount since:2025-05-28.basil
currency since:2025-05-28.basil
source_types since:2025-05-28.basil
""",
    "BalanceRefundAndDisputePrefundingAvailableSourceTypes": """
bank_account since:2025-05-28.basil
card since:2025-05-28.basil
fpx since:2025-05-28.basil
""",
    "BalanceRefundAndDisputePrefundingPending": """
amount since:2025-05-28.basil
currency since:2025-05-28.basil
source_types since:2025-05-28.basil
""",
    "BalanceRefundAndDisputePrefundingPendingSourceTypes": """
bank_account since:2025-05-28.basil
card since:2025-05-28.basil
fpx since:2025-05-28.basil
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
