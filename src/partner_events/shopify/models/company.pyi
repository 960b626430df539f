# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Json, Model
from partner_events.shopify.models.webhook import WebhookDetail


class BuyerExperienceConfiguration(Model):
    checkout_to_draft: bool | None = None
    deposit: Json | None = None
    editable_shipping_address: bool | None = None
    pay_now_only: bool | None = None
    payment_terms_template_admin_graphql_api_id: str | None = None


class Company(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-companies-create&reference=toml"""

    admin_graphql_api_id: str | None = None
    created_at: str | None = None
    customer_since: str | None = None
    external_id: str | None = None
    main_contact_admin_graphql_api_id: str | None = None
    name: str | None = None
    note: str | None = None
    updated_at: str | None = None


class CompanyAddress(Model):
    address1: str | None = None
    address2: str | None = None
    admin_graphql_api_id: str | None = None
    city: str | None = None
    company_admin_graphql_api_id: str | None = None
    country: str | None = None
    country_code: str | None = None
    created_at: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    phone: str | None = None
    province: str | None = None
    recipient: str | None = None
    updated_at: str | None = None
    zip: str | None = None
    zone_code: str | None = None


class CompanyContact(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_contacts-create&reference=toml
    """

    admin_graphql_api_id: str | None = None
    company: Company | None = None
    created_at: str | None = None
    customer_admin_graphql_api_id: str | None = None
    locale: str | None = None
    title: str | None = None
    updated_at: str | None = None


class CompanyContactDetail(WebhookDetail):
    payload: CompanyContact


class CompanyContactRole(Model):
    name: str | None = None


class CompanyDetail(WebhookDetail):
    payload: Company


class CompanyTaxRegistration(Model):
    tax_id: str | None = None


class CompanyTaxSettings(Model):
    tax_exempt: bool | None = None
    tax_exemptions: list[str] | None = None
    tax_registration_id: str | None = None


class CompanyLocation(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_locations-create&reference=toml
    """

    admin_graphql_api_id: str | None = None
    billing_address: CompanyAddress | None = None
    buyer_experience_configuration: BuyerExperienceConfiguration | None = None
    company: Company | None = None
    created_at: str | None = None
    external_id: str | None = None
    locale: str | None = None
    name: str | None = None
    note: str | None = None
    phone: str | None = None
    shipping_address: CompanyAddress | None = None
    tax_exemptions: list[str] | None = None
    tax_registration: CompanyTaxRegistration | None = None
    tax_settings: CompanyTaxSettings | None = None
    updated_at: str | None = None


class CompanyContactRoleAssignment(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_contact_roles-assign&reference=toml
    """

    company_contact: CompanyContact | None = None
    company_contact_role: CompanyContactRole | None = None
    company_location: CompanyLocation | None = None


class CompanyContactRoleAssignmentDetail(WebhookDetail):
    payload: CompanyContactRoleAssignment


class CompanyLocationDetail(WebhookDetail):
    payload: CompanyLocation
