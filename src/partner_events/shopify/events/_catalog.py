# Generated from schemas/shopify by codegen; do not edit.
"""What the catalog and event patterns know of Shopify's kinds; no parse loads it."""

from partner_events._kinds.partner import FrameFacts, KindFacts, Marker, PartnerFacts

PARTNER = PartnerFacts(title='Shopify', status='verified', typical_delay=None)

FACTS: dict[str, KindFacts] = {
    "app/scopes_update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app-scopes_update&reference=toml",
        status="unverified",
    ),
    "app/uninstalled": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app-uninstalled&reference=toml",
        status="unverified",
    ),
    "app_purchases_one_time/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app_purchases_one_time-update&reference=toml",
        status="unverified",
    ),
    "app_subscriptions/approaching_capped_amount": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app_subscriptions-approaching_capped_amount&reference=toml",
        status="unverified",
    ),
    "app_subscriptions/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app_subscriptions-update&reference=toml",
        status="unverified",
    ),
    "audit_events/admin_api_activity": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-audit_events-admin_api_activity&reference=toml",
        status="unverified",
    ),
    "bulk_operations/finish": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-bulk_operations-finish&reference=toml",
        status="unverified",
    ),
    "carts/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-carts-create&reference=toml",
        status="unverified",
    ),
    "carts/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-carts-update&reference=toml",
        status="unverified",
    ),
    "channels/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-channels-delete&reference=toml",
        status="unverified",
    ),
    "checkouts/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-checkouts-create&reference=toml",
        status="unverified",
    ),
    "checkouts/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-checkouts-delete&reference=toml",
        status="unverified",
    ),
    "checkouts/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-checkouts-update&reference=toml",
        status="unverified",
    ),
    "collection_listings/add": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_listings-add&reference=toml",
        status="unverified",
    ),
    "collection_listings/remove": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_listings-remove&reference=toml",
        status="unverified",
    ),
    "collection_listings/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_listings-update&reference=toml",
        status="unverified",
    ),
    "collection_publications/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_publications-create&reference=toml",
        status="unverified",
    ),
    "collection_publications/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_publications-delete&reference=toml",
        status="unverified",
    ),
    "collection_publications/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collection_publications-update&reference=toml",
        status="unverified",
    ),
    "collections/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collections-create&reference=toml",
        status="unverified",
    ),
    "collections/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collections-delete&reference=toml",
        status="unverified",
    ),
    "collections/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-collections-update&reference=toml",
        status="unverified",
    ),
    "companies/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-companies-create&reference=toml",
        status="unverified",
    ),
    "companies/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-companies-delete&reference=toml",
        status="unverified",
    ),
    "companies/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-companies-update&reference=toml",
        status="unverified",
    ),
    "company_contact_roles/assign": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_contact_roles-assign&reference=toml",
        status="unverified",
    ),
    "company_contact_roles/revoke": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_contact_roles-revoke&reference=toml",
        status="unverified",
    ),
    "company_contacts/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_contacts-create&reference=toml",
        status="unverified",
    ),
    "company_contacts/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_contacts-delete&reference=toml",
        status="unverified",
    ),
    "company_contacts/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_contacts-update&reference=toml",
        status="unverified",
    ),
    "company_locations/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_locations-create&reference=toml",
        status="unverified",
    ),
    "company_locations/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_locations-delete&reference=toml",
        status="unverified",
    ),
    "company_locations/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-company_locations-update&reference=toml",
        status="unverified",
    ),
    "customer.joined_segment": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-joined_segment&reference=toml",
        status="unverified",
    ),
    "customer.left_segment": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-left_segment&reference=toml",
        status="unverified",
    ),
    "customer.tags_added": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-tags_added&reference=toml",
        status="unverified",
    ),
    "customer.tags_removed": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-tags_removed&reference=toml",
        status="unverified",
    ),
    "customer_account_settings/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_account_settings-update&reference=toml",
        status="unverified",
    ),
    "customer_groups/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_groups-create&reference=toml",
        status="unverified",
    ),
    "customer_groups/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_groups-delete&reference=toml",
        status="unverified",
    ),
    "customer_groups/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_groups-update&reference=toml",
        status="unverified",
    ),
    "customer_payment_methods/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_payment_methods-create&reference=toml",
        status="unverified",
    ),
    "customer_payment_methods/revoke": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_payment_methods-revoke&reference=toml",
        status="unverified",
    ),
    "customer_payment_methods/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_payment_methods-update&reference=toml",
        status="unverified",
    ),
    "customers/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-create&reference=toml",
        status="unverified",
    ),
    "customers/data_request": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-data_request&reference=toml",
        status="unverified",
    ),
    "customers/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-delete&reference=toml",
        status="unverified",
    ),
    "customers/disable": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-disable&reference=toml",
        status="unverified",
    ),
    "customers/enable": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-enable&reference=toml",
        status="unverified",
    ),
    "customers/merge": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-merge&reference=toml",
        status="unverified",
    ),
    "customers/purchasing_summary": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-purchasing_summary&reference=toml",
        status="unverified",
    ),
    "customers/redact": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-redact&reference=toml",
        status="unverified",
    ),
    "customers/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-update&reference=toml",
        status="unverified",
    ),
    "customers_email_marketing_consent/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers_email_marketing_consent-update&reference=toml",
        status="unverified",
    ),
    "customers_marketing_consent/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers_marketing_consent-update&reference=toml",
        status="unverified",
    ),
    "customers_whats_app_marketing_consent/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers_whats_app_marketing_consent-update&reference=toml",
        status="unverified",
    ),
    "delivery_promise_settings/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-delivery_promise_settings-update&reference=toml",
        status="unverified",
    ),
    "discounts/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-create&reference=toml",
        status="unverified",
    ),
    "discounts/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-delete&reference=toml",
        status="unverified",
    ),
    "discounts/redeemcode_added": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-redeemcode_added&reference=toml",
        status="unverified",
    ),
    "discounts/redeemcode_removed": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-redeemcode_removed&reference=toml",
        status="unverified",
    ),
    "discounts/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-discounts-update&reference=toml",
        status="unverified",
    ),
    "disputes/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-disputes-create&reference=toml",
        status="unverified",
    ),
    "disputes/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-disputes-update&reference=toml",
        status="unverified",
    ),
    "domains/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-domains-create&reference=toml",
        status="unverified",
    ),
    "domains/destroy": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-domains-destroy&reference=toml",
        status="unverified",
    ),
    "domains/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-domains-update&reference=toml",
        status="unverified",
    ),
    "draft_orders/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-draft_orders-create&reference=toml",
        status="unverified",
    ),
    "draft_orders/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-draft_orders-delete&reference=toml",
        status="unverified",
    ),
    "draft_orders/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-draft_orders-update&reference=toml",
        status="unverified",
    ),
    "finance_app_staff_member/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-finance_app_staff_member-delete&reference=toml",
        status="unverified",
    ),
    "finance_app_staff_member/grant": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-finance_app_staff_member-grant&reference=toml",
        status="unverified",
    ),
    "finance_app_staff_member/revoke": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-finance_app_staff_member-revoke&reference=toml",
        status="unverified",
    ),
    "finance_app_staff_member/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-finance_app_staff_member-update&reference=toml",
        status="unverified",
    ),
    "finance_kyc_information/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-finance_kyc_information-update&reference=toml",
        status="unverified",
    ),
    "fulfillment_events/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_events-create&reference=toml",
        status="unverified",
    ),
    "fulfillment_events/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_events-delete&reference=toml",
        status="unverified",
    ),
    "fulfillment_holds/added": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_holds-added&reference=toml",
        status="unverified",
    ),
    "fulfillment_holds/released": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_holds-released&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/cancellation_request_accepted": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-cancellation_request_accepted&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/cancellation_request_rejected": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-cancellation_request_rejected&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/cancellation_request_submitted": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-cancellation_request_submitted&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/cancelled": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-cancelled&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/fulfillment_request_accepted": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-fulfillment_request_accepted&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/fulfillment_request_rejected": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-fulfillment_request_rejected&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/fulfillment_request_submitted": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-fulfillment_request_submitted&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/fulfillment_service_failed_to_complete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-fulfillment_service_failed_to_complete&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/hold_released": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-hold_released&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/line_items_prepared_for_local_delivery": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-line_items_prepared_for_local_delivery&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/line_items_prepared_for_pickup": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-line_items_prepared_for_pickup&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/manually_reported_progress_stopped": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-manually_reported_progress_stopped&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/merged": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-merged&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/moved": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-moved&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/order_routing_complete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-order_routing_complete&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/placed_on_hold": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-placed_on_hold&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/progress_reported": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-progress_reported&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/rescheduled": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-rescheduled&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/scheduled_fulfillment_order_ready": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-scheduled_fulfillment_order_ready&reference=toml",
        status="unverified",
    ),
    "fulfillment_orders/split": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillment_orders-split&reference=toml",
        status="unverified",
    ),
    "fulfillments/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillments-create&reference=toml",
        status="unverified",
    ),
    "fulfillments/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-fulfillments-update&reference=toml",
        status="unverified",
    ),
    "inventory_items/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_items-create&reference=toml",
        status="unverified",
    ),
    "inventory_items/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_items-delete&reference=toml",
        status="unverified",
    ),
    "inventory_items/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_items-update&reference=toml",
        status="unverified",
    ),
    "inventory_levels/connect": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_levels-connect&reference=toml",
        status="unverified",
    ),
    "inventory_levels/disconnect": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_levels-disconnect&reference=toml",
        status="unverified",
    ),
    "inventory_levels/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_levels-update&reference=toml",
        status="unverified",
    ),
    "inventory_shipments/add_items": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-add_items&reference=toml",
        status="unverified",
    ),
    "inventory_shipments/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-create&reference=toml",
        status="unverified",
    ),
    "inventory_shipments/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-delete&reference=toml",
        status="unverified",
    ),
    "inventory_shipments/mark_in_transit": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-mark_in_transit&reference=toml",
        status="unverified",
    ),
    "inventory_shipments/receive_items": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-receive_items&reference=toml",
        status="unverified",
    ),
    "inventory_shipments/remove_items": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-remove_items&reference=toml",
        status="unverified",
    ),
    "inventory_shipments/update_item_quantities": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-update_item_quantities&reference=toml",
        status="unverified",
    ),
    "inventory_shipments/update_tracking": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_shipments-update_tracking&reference=toml",
        status="unverified",
    ),
    "inventory_transfers/add_items": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-add_items&reference=toml",
        status="unverified",
    ),
    "inventory_transfers/cancel": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-cancel&reference=toml",
        status="unverified",
    ),
    "inventory_transfers/complete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-complete&reference=toml",
        status="unverified",
    ),
    "inventory_transfers/ready_to_ship": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-ready_to_ship&reference=toml",
        status="unverified",
    ),
    "inventory_transfers/remove_items": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-remove_items&reference=toml",
        status="unverified",
    ),
    "inventory_transfers/update_item_quantities": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-update_item_quantities&reference=toml",
        status="unverified",
    ),
    "inventory_transfers/updated": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-inventory_transfers-updated&reference=toml",
        status="unverified",
    ),
    "locales/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locales-create&reference=toml",
        status="unverified",
    ),
    "locales/destroy": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locales-destroy&reference=toml",
        status="unverified",
    ),
    "locales/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locales-update&reference=toml",
        status="unverified",
    ),
    "locations/activate": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locations-activate&reference=toml",
        status="unverified",
    ),
    "locations/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locations-create&reference=toml",
        status="unverified",
    ),
    "locations/deactivate": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locations-deactivate&reference=toml",
        status="unverified",
    ),
    "locations/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locations-delete&reference=toml",
        status="unverified",
    ),
    "locations/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locations-update&reference=toml",
        status="unverified",
    ),
    "markets/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-markets-create&reference=toml",
        status="unverified",
    ),
    "markets/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-markets-delete&reference=toml",
        status="unverified",
    ),
    "markets/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-markets-update&reference=toml",
        status="unverified",
    ),
    "markets_backup_region/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-markets_backup_region-update&reference=toml",
        status="unverified",
    ),
    "metafield_definitions/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metafield_definitions-create&reference=toml",
        status="unverified",
    ),
    "metafield_definitions/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metafield_definitions-delete&reference=toml",
        status="unverified",
    ),
    "metafield_definitions/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metafield_definitions-update&reference=toml",
        status="unverified",
    ),
    "metaobjects/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metaobjects-create&reference=toml",
        status="unverified",
    ),
    "metaobjects/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metaobjects-delete&reference=toml",
        status="unverified",
    ),
    "metaobjects/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-metaobjects-update&reference=toml",
        status="unverified",
    ),
    "order_transactions/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-order_transactions-create&reference=toml",
        status="unverified",
    ),
    "orders/cancelled": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-cancelled&reference=toml",
        status="unverified",
    ),
    "orders/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-create&reference=toml",
        status="unverified",
    ),
    "orders/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-delete&reference=toml",
        status="unverified",
    ),
    "orders/edited": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-edited&reference=toml",
        status="unverified",
    ),
    "orders/fulfilled": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-fulfilled&reference=toml",
        status="unverified",
    ),
    "orders/link_requested": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-link_requested&reference=toml",
        status="unverified",
    ),
    "orders/paid": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-paid&reference=toml",
        status="unverified",
    ),
    "orders/partially_fulfilled": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-partially_fulfilled&reference=toml",
        status="unverified",
    ),
    "orders/risk_assessment_changed": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-risk_assessment_changed&reference=toml",
        status="unverified",
    ),
    "orders/shopify_protect_eligibility_changed": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-shopify_protect_eligibility_changed&reference=toml",
        status="unverified",
    ),
    "orders/updated": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-updated&reference=toml",
        status="unverified",
    ),
    "payment_schedules/due": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-payment_schedules-due&reference=toml",
        status="unverified",
    ),
    "payment_terms/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-payment_terms-create&reference=toml",
        status="unverified",
    ),
    "payment_terms/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-payment_terms-delete&reference=toml",
        status="unverified",
    ),
    "payment_terms/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-payment_terms-update&reference=toml",
        status="unverified",
    ),
    "product_feeds/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-create&reference=toml",
        status="unverified",
    ),
    "product_feeds/full_sync": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-full_sync&reference=toml",
        status="unverified",
    ),
    "product_feeds/full_sync_finish": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-full_sync_finish&reference=toml",
        status="unverified",
    ),
    "product_feeds/incremental_sync": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-incremental_sync&reference=toml",
        status="unverified",
    ),
    "product_feeds/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_feeds-update&reference=toml",
        status="unverified",
    ),
    "product_listings/add": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_listings-add&reference=toml",
        status="unverified",
    ),
    "product_listings/remove": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_listings-remove&reference=toml",
        status="unverified",
    ),
    "product_listings/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_listings-update&reference=toml",
        status="unverified",
    ),
    "product_publications/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_publications-create&reference=toml",
        status="unverified",
    ),
    "product_publications/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_publications-delete&reference=toml",
        status="unverified",
    ),
    "product_publications/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-product_publications-update&reference=toml",
        status="unverified",
    ),
    "products/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-products-create&reference=toml",
        status="unverified",
    ),
    "products/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-products-delete&reference=toml",
        status="unverified",
    ),
    "products/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-products-update&reference=toml",
        status="verified",
    ),
    "profiles/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-profiles-create&reference=toml",
        status="unverified",
    ),
    "profiles/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-profiles-delete&reference=toml",
        status="unverified",
    ),
    "profiles/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-profiles-update&reference=toml",
        status="unverified",
    ),
    "refunds/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-refunds-create&reference=toml",
        status="unverified",
    ),
    "returns/approve": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-approve&reference=toml",
        status="unverified",
    ),
    "returns/cancel": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-cancel&reference=toml",
        status="unverified",
    ),
    "returns/close": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-close&reference=toml",
        status="unverified",
    ),
    "returns/decline": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-decline&reference=toml",
        status="unverified",
    ),
    "returns/process": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-process&reference=toml",
        status="unverified",
    ),
    "returns/reopen": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-reopen&reference=toml",
        status="unverified",
    ),
    "returns/request": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-request&reference=toml",
        status="unverified",
    ),
    "returns/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-returns-update&reference=toml",
        status="unverified",
    ),
    "reverse_deliveries/attach_deliverable": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-reverse_deliveries-attach_deliverable&reference=toml",
        status="unverified",
    ),
    "reverse_fulfillment_orders/dispose": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-reverse_fulfillment_orders-dispose&reference=toml",
        status="unverified",
    ),
    "scheduled_product_listings/add": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-scheduled_product_listings-add&reference=toml",
        status="unverified",
    ),
    "scheduled_product_listings/remove": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-scheduled_product_listings-remove&reference=toml",
        status="unverified",
    ),
    "scheduled_product_listings/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-scheduled_product_listings-update&reference=toml",
        status="unverified",
    ),
    "segments/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-segments-create&reference=toml",
        status="unverified",
    ),
    "segments/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-segments-delete&reference=toml",
        status="unverified",
    ),
    "segments/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-segments-update&reference=toml",
        status="unverified",
    ),
    "selling_plan_groups/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-selling_plan_groups-create&reference=toml",
        status="unverified",
    ),
    "selling_plan_groups/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-selling_plan_groups-delete&reference=toml",
        status="unverified",
    ),
    "selling_plan_groups/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-selling_plan_groups-update&reference=toml",
        status="unverified",
    ),
    "shipping_addresses/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-shipping_addresses-create&reference=toml",
        status="unverified",
    ),
    "shipping_addresses/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-shipping_addresses-update&reference=toml",
        status="unverified",
    ),
    "shop/redact": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-shop-redact&reference=toml",
        status="unverified",
    ),
    "shop/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-shop-update&reference=toml",
        status="unverified",
    ),
    "subscription_billing_attempts/challenged": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_attempts-challenged&reference=toml",
        status="unverified",
    ),
    "subscription_billing_attempts/failure": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_attempts-failure&reference=toml",
        status="unverified",
    ),
    "subscription_billing_attempts/success": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_attempts-success&reference=toml",
        status="unverified",
    ),
    "subscription_billing_cycle_edits/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycle_edits-create&reference=toml",
        status="unverified",
    ),
    "subscription_billing_cycle_edits/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycle_edits-delete&reference=toml",
        status="unverified",
    ),
    "subscription_billing_cycle_edits/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycle_edits-update&reference=toml",
        status="unverified",
    ),
    "subscription_billing_cycles/skip": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycles-skip&reference=toml",
        status="unverified",
    ),
    "subscription_billing_cycles/unskip": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_billing_cycles-unskip&reference=toml",
        status="unverified",
    ),
    "subscription_contracts/activate": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-activate&reference=toml",
        status="unverified",
    ),
    "subscription_contracts/cancel": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-cancel&reference=toml",
        status="unverified",
    ),
    "subscription_contracts/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-create&reference=toml",
        status="unverified",
    ),
    "subscription_contracts/expire": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-expire&reference=toml",
        status="unverified",
    ),
    "subscription_contracts/fail": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-fail&reference=toml",
        status="unverified",
    ),
    "subscription_contracts/pause": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-pause&reference=toml",
        status="unverified",
    ),
    "subscription_contracts/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-subscription_contracts-update&reference=toml",
        status="unverified",
    ),
    "tax_services/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-tax_services-create&reference=toml",
        status="unverified",
    ),
    "tax_services/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-tax_services-update&reference=toml",
        status="unverified",
    ),
    "tender_transactions/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-tender_transactions-create&reference=toml",
        status="unverified",
    ),
    "themes/create": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-themes-create&reference=toml",
        status="unverified",
    ),
    "themes/delete": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-themes-delete&reference=toml",
        status="unverified",
    ),
    "themes/publish": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-themes-publish&reference=toml",
        status="unverified",
    ),
    "themes/update": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-themes-update&reference=toml",
        status="unverified",
    ),
    "variants/in_stock": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-variants-in_stock&reference=toml",
        status="unverified",
    ),
    "variants/out_of_stock": KindFacts(
        docs_url="https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-variants-out_of_stock&reference=toml",
        status="unverified",
    ),
}
"""What is known of each kind."""

INNER: dict[str, Marker] = {
    "app/scopes_update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['app/scopes_update']}},
    ),
    "app/uninstalled": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['app/uninstalled']}},
    ),
    "app_purchases_one_time/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['app_purchases_one_time/update']}},
    ),
    "app_subscriptions/approaching_capped_amount": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['app_subscriptions/approaching_capped_amount']}},
    ),
    "app_subscriptions/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['app_subscriptions/update']}},
    ),
    "audit_events/admin_api_activity": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['audit_events/admin_api_activity']}},
    ),
    "bulk_operations/finish": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['bulk_operations/finish']}},
    ),
    "carts/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['carts/create']}},
    ),
    "carts/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['carts/update']}},
    ),
    "channels/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['channels/delete']}},
    ),
    "checkouts/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['checkouts/create']}},
    ),
    "checkouts/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['checkouts/delete']}},
    ),
    "checkouts/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['checkouts/update']}},
    ),
    "collection_listings/add": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['collection_listings/add']}},
    ),
    "collection_listings/remove": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['collection_listings/remove']}},
    ),
    "collection_listings/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['collection_listings/update']}},
    ),
    "collection_publications/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['collection_publications/create']}},
    ),
    "collection_publications/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['collection_publications/delete']}},
    ),
    "collection_publications/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['collection_publications/update']}},
    ),
    "collections/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['collections/create']}},
    ),
    "collections/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['collections/delete']}},
    ),
    "collections/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['collections/update']}},
    ),
    "companies/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['companies/create']}},
    ),
    "companies/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['companies/delete']}},
    ),
    "companies/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['companies/update']}},
    ),
    "company_contact_roles/assign": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['company_contact_roles/assign']}},
    ),
    "company_contact_roles/revoke": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['company_contact_roles/revoke']}},
    ),
    "company_contacts/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['company_contacts/create']}},
    ),
    "company_contacts/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['company_contacts/delete']}},
    ),
    "company_contacts/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['company_contacts/update']}},
    ),
    "company_locations/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['company_locations/create']}},
    ),
    "company_locations/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['company_locations/delete']}},
    ),
    "company_locations/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['company_locations/update']}},
    ),
    "customer.joined_segment": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customer.joined_segment']}},
    ),
    "customer.left_segment": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customer.left_segment']}},
    ),
    "customer.tags_added": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customer.tags_added']}},
    ),
    "customer.tags_removed": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customer.tags_removed']}},
    ),
    "customer_account_settings/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customer_account_settings/update']}},
    ),
    "customer_groups/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customer_groups/create']}},
    ),
    "customer_groups/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customer_groups/delete']}},
    ),
    "customer_groups/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customer_groups/update']}},
    ),
    "customer_payment_methods/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customer_payment_methods/create']}},
    ),
    "customer_payment_methods/revoke": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customer_payment_methods/revoke']}},
    ),
    "customer_payment_methods/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customer_payment_methods/update']}},
    ),
    "customers/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customers/create']}},
    ),
    "customers/data_request": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customers/data_request']}},
    ),
    "customers/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customers/delete']}},
    ),
    "customers/disable": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customers/disable']}},
    ),
    "customers/enable": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customers/enable']}},
    ),
    "customers/merge": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customers/merge']}},
    ),
    "customers/purchasing_summary": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customers/purchasing_summary']}},
    ),
    "customers/redact": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customers/redact']}},
    ),
    "customers/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customers/update']}},
    ),
    "customers_email_marketing_consent/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customers_email_marketing_consent/update']}},
    ),
    "customers_marketing_consent/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customers_marketing_consent/update']}},
    ),
    "customers_whats_app_marketing_consent/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['customers_whats_app_marketing_consent/update']}},
    ),
    "delivery_promise_settings/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['delivery_promise_settings/update']}},
    ),
    "discounts/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['discounts/create']}},
    ),
    "discounts/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['discounts/delete']}},
    ),
    "discounts/redeemcode_added": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['discounts/redeemcode_added']}},
    ),
    "discounts/redeemcode_removed": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['discounts/redeemcode_removed']}},
    ),
    "discounts/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['discounts/update']}},
    ),
    "disputes/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['disputes/create']}},
    ),
    "disputes/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['disputes/update']}},
    ),
    "domains/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['domains/create']}},
    ),
    "domains/destroy": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['domains/destroy']}},
    ),
    "domains/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['domains/update']}},
    ),
    "draft_orders/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['draft_orders/create']}},
    ),
    "draft_orders/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['draft_orders/delete']}},
    ),
    "draft_orders/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['draft_orders/update']}},
    ),
    "finance_app_staff_member/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['finance_app_staff_member/delete']}},
    ),
    "finance_app_staff_member/grant": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['finance_app_staff_member/grant']}},
    ),
    "finance_app_staff_member/revoke": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['finance_app_staff_member/revoke']}},
    ),
    "finance_app_staff_member/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['finance_app_staff_member/update']}},
    ),
    "finance_kyc_information/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['finance_kyc_information/update']}},
    ),
    "fulfillment_events/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_events/create']}},
    ),
    "fulfillment_events/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_events/delete']}},
    ),
    "fulfillment_holds/added": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_holds/added']}},
    ),
    "fulfillment_holds/released": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_holds/released']}},
    ),
    "fulfillment_orders/cancellation_request_accepted": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/cancellation_request_accepted']}},
    ),
    "fulfillment_orders/cancellation_request_rejected": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/cancellation_request_rejected']}},
    ),
    "fulfillment_orders/cancellation_request_submitted": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/cancellation_request_submitted']}},
    ),
    "fulfillment_orders/cancelled": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/cancelled']}},
    ),
    "fulfillment_orders/fulfillment_request_accepted": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/fulfillment_request_accepted']}},
    ),
    "fulfillment_orders/fulfillment_request_rejected": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/fulfillment_request_rejected']}},
    ),
    "fulfillment_orders/fulfillment_request_submitted": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/fulfillment_request_submitted']}},
    ),
    "fulfillment_orders/fulfillment_service_failed_to_complete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': [
            'fulfillment_orders/fulfillment_service_failed_to_complete'
        ]}},
    ),
    "fulfillment_orders/hold_released": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/hold_released']}},
    ),
    "fulfillment_orders/line_items_prepared_for_local_delivery": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': [
            'fulfillment_orders/line_items_prepared_for_local_delivery'
        ]}},
    ),
    "fulfillment_orders/line_items_prepared_for_pickup": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/line_items_prepared_for_pickup']}},
    ),
    "fulfillment_orders/manually_reported_progress_stopped": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/manually_reported_progress_stopped']}},
    ),
    "fulfillment_orders/merged": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/merged']}},
    ),
    "fulfillment_orders/moved": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/moved']}},
    ),
    "fulfillment_orders/order_routing_complete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/order_routing_complete']}},
    ),
    "fulfillment_orders/placed_on_hold": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/placed_on_hold']}},
    ),
    "fulfillment_orders/progress_reported": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/progress_reported']}},
    ),
    "fulfillment_orders/rescheduled": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/rescheduled']}},
    ),
    "fulfillment_orders/scheduled_fulfillment_order_ready": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/scheduled_fulfillment_order_ready']}},
    ),
    "fulfillment_orders/split": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillment_orders/split']}},
    ),
    "fulfillments/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillments/create']}},
    ),
    "fulfillments/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['fulfillments/update']}},
    ),
    "inventory_items/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_items/create']}},
    ),
    "inventory_items/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_items/delete']}},
    ),
    "inventory_items/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_items/update']}},
    ),
    "inventory_levels/connect": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_levels/connect']}},
    ),
    "inventory_levels/disconnect": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_levels/disconnect']}},
    ),
    "inventory_levels/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_levels/update']}},
    ),
    "inventory_shipments/add_items": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_shipments/add_items']}},
    ),
    "inventory_shipments/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_shipments/create']}},
    ),
    "inventory_shipments/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_shipments/delete']}},
    ),
    "inventory_shipments/mark_in_transit": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_shipments/mark_in_transit']}},
    ),
    "inventory_shipments/receive_items": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_shipments/receive_items']}},
    ),
    "inventory_shipments/remove_items": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_shipments/remove_items']}},
    ),
    "inventory_shipments/update_item_quantities": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_shipments/update_item_quantities']}},
    ),
    "inventory_shipments/update_tracking": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_shipments/update_tracking']}},
    ),
    "inventory_transfers/add_items": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_transfers/add_items']}},
    ),
    "inventory_transfers/cancel": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_transfers/cancel']}},
    ),
    "inventory_transfers/complete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_transfers/complete']}},
    ),
    "inventory_transfers/ready_to_ship": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_transfers/ready_to_ship']}},
    ),
    "inventory_transfers/remove_items": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_transfers/remove_items']}},
    ),
    "inventory_transfers/update_item_quantities": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_transfers/update_item_quantities']}},
    ),
    "inventory_transfers/updated": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['inventory_transfers/updated']}},
    ),
    "locales/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['locales/create']}},
    ),
    "locales/destroy": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['locales/destroy']}},
    ),
    "locales/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['locales/update']}},
    ),
    "locations/activate": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['locations/activate']}},
    ),
    "locations/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['locations/create']}},
    ),
    "locations/deactivate": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['locations/deactivate']}},
    ),
    "locations/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['locations/delete']}},
    ),
    "locations/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['locations/update']}},
    ),
    "markets/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['markets/create']}},
    ),
    "markets/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['markets/delete']}},
    ),
    "markets/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['markets/update']}},
    ),
    "markets_backup_region/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['markets_backup_region/update']}},
    ),
    "metafield_definitions/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['metafield_definitions/create']}},
    ),
    "metafield_definitions/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['metafield_definitions/delete']}},
    ),
    "metafield_definitions/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['metafield_definitions/update']}},
    ),
    "metaobjects/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['metaobjects/create']}},
    ),
    "metaobjects/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['metaobjects/delete']}},
    ),
    "metaobjects/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['metaobjects/update']}},
    ),
    "order_transactions/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['order_transactions/create']}},
    ),
    "orders/cancelled": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['orders/cancelled']}},
    ),
    "orders/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['orders/create']}},
    ),
    "orders/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['orders/delete']}},
    ),
    "orders/edited": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['orders/edited']}},
    ),
    "orders/fulfilled": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['orders/fulfilled']}},
    ),
    "orders/link_requested": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['orders/link_requested']}},
    ),
    "orders/paid": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['orders/paid']}},
    ),
    "orders/partially_fulfilled": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['orders/partially_fulfilled']}},
    ),
    "orders/risk_assessment_changed": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['orders/risk_assessment_changed']}},
    ),
    "orders/shopify_protect_eligibility_changed": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['orders/shopify_protect_eligibility_changed']}},
    ),
    "orders/updated": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['orders/updated']}},
    ),
    "payment_schedules/due": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['payment_schedules/due']}},
    ),
    "payment_terms/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['payment_terms/create']}},
    ),
    "payment_terms/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['payment_terms/delete']}},
    ),
    "payment_terms/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['payment_terms/update']}},
    ),
    "product_feeds/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['product_feeds/create']}},
    ),
    "product_feeds/full_sync": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['product_feeds/full_sync']}},
    ),
    "product_feeds/full_sync_finish": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['product_feeds/full_sync_finish']}},
    ),
    "product_feeds/incremental_sync": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['product_feeds/incremental_sync']}},
    ),
    "product_feeds/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['product_feeds/update']}},
    ),
    "product_listings/add": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['product_listings/add']}},
    ),
    "product_listings/remove": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['product_listings/remove']}},
    ),
    "product_listings/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['product_listings/update']}},
    ),
    "product_publications/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['product_publications/create']}},
    ),
    "product_publications/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['product_publications/delete']}},
    ),
    "product_publications/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['product_publications/update']}},
    ),
    "products/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['products/create']}},
    ),
    "products/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['products/delete']}},
    ),
    "products/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['products/update']}},
    ),
    "profiles/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['profiles/create']}},
    ),
    "profiles/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['profiles/delete']}},
    ),
    "profiles/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['profiles/update']}},
    ),
    "refunds/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['refunds/create']}},
    ),
    "returns/approve": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['returns/approve']}},
    ),
    "returns/cancel": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['returns/cancel']}},
    ),
    "returns/close": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['returns/close']}},
    ),
    "returns/decline": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['returns/decline']}},
    ),
    "returns/process": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['returns/process']}},
    ),
    "returns/reopen": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['returns/reopen']}},
    ),
    "returns/request": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['returns/request']}},
    ),
    "returns/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['returns/update']}},
    ),
    "reverse_deliveries/attach_deliverable": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['reverse_deliveries/attach_deliverable']}},
    ),
    "reverse_fulfillment_orders/dispose": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['reverse_fulfillment_orders/dispose']}},
    ),
    "scheduled_product_listings/add": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['scheduled_product_listings/add']}},
    ),
    "scheduled_product_listings/remove": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['scheduled_product_listings/remove']}},
    ),
    "scheduled_product_listings/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['scheduled_product_listings/update']}},
    ),
    "segments/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['segments/create']}},
    ),
    "segments/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['segments/delete']}},
    ),
    "segments/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['segments/update']}},
    ),
    "selling_plan_groups/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['selling_plan_groups/create']}},
    ),
    "selling_plan_groups/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['selling_plan_groups/delete']}},
    ),
    "selling_plan_groups/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['selling_plan_groups/update']}},
    ),
    "shipping_addresses/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['shipping_addresses/create']}},
    ),
    "shipping_addresses/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['shipping_addresses/update']}},
    ),
    "shop/redact": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['shop/redact']}},
    ),
    "shop/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['shop/update']}},
    ),
    "subscription_billing_attempts/challenged": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['subscription_billing_attempts/challenged']}},
    ),
    "subscription_billing_attempts/failure": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['subscription_billing_attempts/failure']}},
    ),
    "subscription_billing_attempts/success": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['subscription_billing_attempts/success']}},
    ),
    "subscription_billing_cycle_edits/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['subscription_billing_cycle_edits/create']}},
    ),
    "subscription_billing_cycle_edits/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['subscription_billing_cycle_edits/delete']}},
    ),
    "subscription_billing_cycle_edits/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['subscription_billing_cycle_edits/update']}},
    ),
    "subscription_billing_cycles/skip": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['subscription_billing_cycles/skip']}},
    ),
    "subscription_billing_cycles/unskip": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['subscription_billing_cycles/unskip']}},
    ),
    "subscription_contracts/activate": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['subscription_contracts/activate']}},
    ),
    "subscription_contracts/cancel": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['subscription_contracts/cancel']}},
    ),
    "subscription_contracts/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['subscription_contracts/create']}},
    ),
    "subscription_contracts/expire": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['subscription_contracts/expire']}},
    ),
    "subscription_contracts/fail": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['subscription_contracts/fail']}},
    ),
    "subscription_contracts/pause": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['subscription_contracts/pause']}},
    ),
    "subscription_contracts/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['subscription_contracts/update']}},
    ),
    "tax_services/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['tax_services/create']}},
    ),
    "tax_services/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['tax_services/update']}},
    ),
    "tender_transactions/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['tender_transactions/create']}},
    ),
    "themes/create": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['themes/create']}},
    ),
    "themes/delete": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['themes/delete']}},
    ),
    "themes/publish": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['themes/publish']}},
    ),
    "themes/update": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['themes/update']}},
    ),
    "variants/in_stock": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['variants/in_stock']}},
    ),
    "variants/out_of_stock": Marker(
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': ['variants/out_of_stock']}},
    ),
}
"""What distinguishes kinds whose detail-type does not."""

FLAT: dict[str, str] = {}
"""The detail-types of simplified forms, if not the kinds' names."""

FRAMES: dict[str, FrameFacts] = {
    "WebhookEvent": FrameFacts(
        payload=('payload',),
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': [{'exists': True}]}},
        is_flat=False,
    ),
    "OrderEvent": FrameFacts(
        payload=('payload',),
        detail_type='shopifyWebhook',
        detail={'metadata': {'X-Shopify-Topic': [
            'orders/cancelled',
            'orders/create',
            'orders/fulfilled',
            'orders/link_requested',
            'orders/paid',
            'orders/partially_fulfilled',
            'orders/updated',
        ]}},
        is_flat=False,
    ),
    "PreviewEvent": FrameFacts(
        payload=('payload',),
        detail_type='shopifyWebhook',
        detail={'metadata': {'shopify-topic': [{'exists': True}]}},
        is_flat=False,
    ),
}
"""The written event classes that kinds derive from."""

MORE: dict[str, dict[str, str]] = {}
"""Further facts of kinds."""

SOURCES: tuple[str, ...] = (
    "aws.partner/shopify.com/*/*",
)
"""The forms of event sources, with a star for a part that varies; empty if they are not known."""
