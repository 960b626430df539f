# Generated from schemas/genesys by codegen; do not edit.
"""What the catalog and event patterns know of Genesys Cloud's kinds; no parse loads it."""

from partner_events._kinds.partner import FrameFacts, KindFacts, Marker, PartnerFacts

PARTNER = PartnerFacts(title='Genesys Cloud', status='verified', typical_delay=None)

FACTS: dict[str, KindFacts] = {
    "v2.analytics.conversation.{id}.metrics": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-conversation--id--metrics",
        status="unverified",
    ),
    "v2.analytics.flow.{id}.aggregates": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-flow--id--aggregates",
        status="unverified",
    ),
    "v2.analytics.flowoutcome.{id}.aggregates": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-flowoutcome--id--aggregates",
        status="unverified",
    ),
    "v2.analytics.queues.{id}.observations": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-queues--id--observations",
        status="unverified",
    ),
    "v2.analytics.users.{id}.aggregates": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-users--id--aggregates",
        status="unverified",
    ),
    "v2.analytics.wrapup.{id}.aggregates": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-analytics-wrapup--id--aggregates",
        status="unverified",
    ),
    "v2.audits.entitytype.{id}.entityid.{id}": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-audits-entitytype--id--entityid--id-",
        status="verified",
    ),
    "v2.conversations.{id}.transcription": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-conversations--id--transcription",
        status="verified",
    ),
    "v2.detail.events.conversation.{id}.acd.end": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--acd-end",
        status="unverified",
    ),
    "v2.detail.events.conversation.{id}.acd.start": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--acd-start",
        status="unverified",
    ),
    "v2.detail.events.conversation.{id}.acw": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--acw",
        status="unverified",
    ),
    "v2.detail.events.conversation.{id}.attributes": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--attributes",
        status="unverified",
    ),
    "v2.detail.events.conversation.{id}.contact": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--contact",
        status="unverified",
    ),
    "v2.detail.events.conversation.{id}.customer.end": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--customer-end",
        status="verified",
    ),
    "v2.detail.events.conversation.{id}.customer.start": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--customer-start",
        status="verified",
    ),
    "v2.detail.events.conversation.{id}.flow.end": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--flow-end",
        status="unverified",
    ),
    "v2.detail.events.conversation.{id}.flow.outcome": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--flow-outcome",
        status="unverified",
    ),
    "v2.detail.events.conversation.{id}.flow.start": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--flow-start",
        status="unverified",
    ),
    "v2.detail.events.conversation.{id}.outbound": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--outbound",
        status="unverified",
    ),
    "v2.detail.events.conversation.{id}.user.end": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--user-end",
        status="unverified",
    ),
    "v2.detail.events.conversation.{id}.user.start": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--user-start",
        status="unverified",
    ),
    "v2.detail.events.conversation.{id}.voicemail.end": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--voicemail-end",
        status="unverified",
    ),
    "v2.detail.events.conversation.{id}.voicemail.start": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--voicemail-start",
        status="unverified",
    ),
    "v2.detail.events.conversation.{id}.wrapup": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--wrapup",
        status="unverified",
    ),
    "v2.flows.{id}": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-flows--id-",
        status="unverified",
    ),
    "v2.operations.events.{id}": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-operations-events--id-",
        status="unverified",
    ),
    "v2.outbound.campaigns.{id}": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-outbound-campaigns--id-",
        status="unverified",
    ),
    "v2.outbound.campaigns.{id}.progress": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-outbound-campaigns--id--progress",
        status="unverified",
    ),
    "v2.outbound.contactlists.{id}.importstatus": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-outbound-contactlists--id--importstatus",
        status="unverified",
    ),
    "v2.quality.evaluations": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-quality-evaluations",
        status="unverified",
    ),
    "v2.routing.queues.{id}.conversations": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-routing-queues--id--conversations",
        status="unverified",
    ),
    "v2.routing.queues.{id}.users": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-routing-queues--id--users",
        status="unverified",
    ),
    "v2.telephony.providers.edges.{id}": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-telephony-providers-edges--id-",
        status="unverified",
    ),
    "v2.telephony.providers.edges.trunks.{id}": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-telephony-providers-edges-trunks--id-",
        status="unverified",
    ),
    "v2.users.{id}.activity": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--activity",
        status="unverified",
    ),
    "v2.users.{id}.callforwarding": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--callforwarding",
        status="unverified",
    ),
    "v2.users.{id}.conversations": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations",
        status="unverified",
    ),
    "v2.users.{id}.conversations.callbacks": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-callbacks",
        status="unverified",
    ),
    "v2.users.{id}.conversations.calls": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-calls",
        status="unverified",
    ),
    "v2.users.{id}.conversations.chats": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-chats",
        status="unverified",
    ),
    "v2.users.{id}.conversations.emails": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-emails",
        status="unverified",
    ),
    "v2.users.{id}.conversations.{id}.recordings": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations--id--recordings",
        status="unverified",
    ),
    "v2.users.{id}.conversations.messages": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-messages",
        status="unverified",
    ),
    "v2.users.{id}.conversationsummary": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversationsummary",
        status="unverified",
    ),
    "v2.users.{id}.geolocation": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--geolocation",
        status="unverified",
    ),
    "v2.users.{id}.outofoffice": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--outofoffice",
        status="unverified",
    ),
    "v2.users.{id}.persistentconnection": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--persistentconnection",
        status="unverified",
    ),
    "v2.users.{id}.presence": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--presence",
        status="unverified",
    ),
    "v2.users.{id}.routingStatus": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--routingStatus",
        status="unverified",
    ),
    "v2.users.{id}.station": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--station",
        status="unverified",
    ),
    "v2.users.{id}.tokens": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--tokens",
        status="unverified",
    ),
    "v2.users.{id}.voicemail.messages": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--voicemail-messages",
        status="unverified",
    ),
    "v2.users.{id}.workforcemanagement.adherence": KindFacts(
        docs_url="https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--workforcemanagement-adherence",
        status="unverified",
    ),
}
"""What is known of each kind."""

INNER: dict[str, Marker] = {}
"""What distinguishes kinds whose detail-type does not."""

FLAT: dict[str, str] = {}
"""The detail-types of simplified forms, if not the kinds' names."""

FRAMES: dict[str, FrameFacts] = {
    "GenesysEvent": FrameFacts(payload=('eventBody',), detail_type=None, detail={}, is_flat=False),
}
"""The written event classes that kinds derive from."""

MORE: dict[str, dict[str, str]] = {}
"""Further facts of kinds."""

SOURCES: tuple[str, ...] = (
    "aws.partner/genesys.com/cloud/*/*",
)
"""The forms of event sources, with a star for a part that varies; empty if they are not known."""
