# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_v2_core_account.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address


class V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocation(Model):
    country: str | None = None
    state: str | None = None


class V2CoreAccountConfigurationCustomerAutomaticIndirectTax(Model):
    exempt: str | None = None
    ip_address: str | None = None
    location: V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocation | None = None
    location_source: str | None = None


class V2CoreAccountConfigurationCustomerBillingInvoiceCustomField(Model):
    name: str
    value: str


class V2CoreAccountConfigurationCustomerBillingInvoiceRendering(Model):
    amount_tax_display: str | None = None
    template: str | None = None


class V2CoreAccountConfigurationCustomerBillingInvoice(Model):
    custom_fields: list[V2CoreAccountConfigurationCustomerBillingInvoiceCustomField]
    footer: str | None = None
    next_sequence: int | None = None
    prefix: str | None = None
    rendering: V2CoreAccountConfigurationCustomerBillingInvoiceRendering | None = None


class V2CoreAccountConfigurationCustomerBilling(Model):
    default_payment_method: str | None = None
    invoice: V2CoreAccountConfigurationCustomerBillingInvoice | None = None


class V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail(Model):
    code: str
    resolution: str


class V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax(Model):
    status: str
    status_details: list[V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail]


class V2CoreAccountConfigurationCustomerCapabilities(Model):
    automatic_indirect_tax: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax | None = None


class V2CoreAccountConfigurationCustomerShipping(Model):
    address: Address | None = None
    name: str | None = None
    phone: str | None = None


class V2CoreAccountConfigurationCustomer(Model):
    applied: bool
    automatic_indirect_tax: V2CoreAccountConfigurationCustomerAutomaticIndirectTax | None = None
    billing: V2CoreAccountConfigurationCustomerBilling | None = None
    capabilities: V2CoreAccountConfigurationCustomerCapabilities | None = None
    shipping: V2CoreAccountConfigurationCustomerShipping | None = None
    test_clock: str | None = None
