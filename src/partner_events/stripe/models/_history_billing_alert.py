# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model


class BillingAlertFilter(Model):
    customer: str | None = None


class BillingAlertUsageThresholdConfig(Model):
    gte: int
    meter: str
    recurrence: str


class RetiredBillingAlert(Beside):
    filter: BillingAlertFilter | None = None
    usage_threshold_config: BillingAlertUsageThresholdConfig | None = None


HISTORY = {
    "BillingAlert": """
usage_threshold since:2024-09-30.acacia
filter until:2024-06-20 now:usage_threshold.filters is:always is:null
usage_threshold_config until:2024-06-20 now:usage_threshold is:always is:null
""",
    "BillingAlertUsageThreshold": """
filters since:2024-09-30.acacia
gte since:2024-09-30.acacia
meter since:2024-09-30.acacia
recurrence since:2024-09-30.acacia
""",
    "BillingAlertUsageThresholdFilter": """
customer since:2024-09-30.acacia
type since:2024-09-30.acacia
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
