# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model


class PriceCurrencyOptionsCustomUnitAmount(Model):
    maximum: int | None = None
    minimum: int | None = None
    preset: int | None = None


class PriceCurrencyOptionsTier(Model):
    flat_amount: int | None = None
    flat_amount_decimal: str | None = None
    unit_amount: int | None = None
    unit_amount_decimal: str | None = None
    up_to: int | None = None


class PriceCurrencyOptions(Model):
    custom_unit_amount: PriceCurrencyOptionsCustomUnitAmount | None = None
    tax_behavior: str | None = None
    tiers: list[PriceCurrencyOptionsTier] | None = None
    unit_amount: int | None = None
    unit_amount_decimal: str | None = None


class PriceTier(Model):
    flat_amount: int | None = None
    flat_amount_decimal: str | None = None
    unit_amount: int | None = None
    unit_amount_decimal: str | None = None
    up_to: int | None = None


class RetiredPrice(Beside):
    currency_options: dict[str, PriceCurrencyOptions] | None = None
    tiers: list[PriceTier] | None = None


class RetiredPriceRecurring(Beside):
    aggregate_usage: str | None = None


HISTORY = {
    "Price": """
currency_options since:2020-08-27+ expanded: is:seldom
custom_unit_amount since:2020-08-27+
tax_behavior since:2020-08-27+
tiers expanded: is:seldom
""",
    "PriceCustomUnitAmount": """
maximum since:2020-08-27+
minimum since:2020-08-27+
preset since:2020-08-27+
""",
    "PriceRecurring": """
meter since:2023-10-16+ before:2024-04-10|seldom
aggregate_usage until:2025-02-24.acacia now:recurring.meter is:always is:null
""",
    "PriceCurrencyOptions": """
custom_unit_amount since:2020-08-27+
tax_behavior since:2020-08-27+
tiers since:2020-08-27+
unit_amount since:2020-08-27+
unit_amount_decimal since:2020-08-27+
""",
    "PriceCurrencyOptionsCustomUnitAmount": """
maximum since:2020-08-27+
minimum since:2020-08-27+
preset since:2020-08-27+
""",
    "PriceCurrencyOptionsTier": """
flat_amount since:2020-08-27+
flat_amount_decimal since:2020-08-27+
unit_amount since:2020-08-27+
unit_amount_decimal since:2020-08-27+
up_to since:2020-08-27+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
