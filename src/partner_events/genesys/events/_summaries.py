# Generated from schemas/genesys by codegen; do not edit.
"""What Genesys Cloud's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {
    "v2.analytics.conversation.{id}.metrics": (
        "Metrics of a conversation, as they are counted while it goes on."
    ),
    "v2.analytics.flow.{id}.aggregates": "Metrics of a flow, summed up by interval.",
    "v2.analytics.flowoutcome.{id}.aggregates": "Metrics of a flow outcome, summed up by interval.",
    "v2.analytics.queues.{id}.observations": "What a queue looks like now, such as how many wait in it.",
    "v2.analytics.users.{id}.aggregates": "Metrics of an agent, summed up by interval.",
    "v2.analytics.wrapup.{id}.aggregates": "Metrics of a wrap-up code, summed up by interval.",
    "v2.audits.entitytype.{id}.entityid.{id}": (
        "Somebody or something changed an entity, as the audit log has it."
    ),
    "v2.conversations.{id}.transcription": "A piece of a conversation's transcript, as it is spoken.",
    "v2.detail.events.conversation.{id}.acd.end": (
        "A conversation left a queue: answered, abandoned or sent on."
    ),
    "v2.detail.events.conversation.{id}.acd.start": "A conversation entered a queue and waits for an agent.",
    "v2.detail.events.conversation.{id}.acw": "An agent did after-call work on a conversation.",
    "v2.detail.events.conversation.{id}.attributes": (
        "The attributes of a participant of a conversation were set."
    ),
    "v2.detail.events.conversation.{id}.contact": (
        "Contact details of a conversation's participant became known."
    ),
    "v2.detail.events.conversation.{id}.customer.end": "A customer left a conversation.",
    "v2.detail.events.conversation.{id}.customer.start": "A customer joined a conversation.",
    "v2.detail.events.conversation.{id}.flow.end": "A flow let go of a conversation.",
    "v2.detail.events.conversation.{id}.flow.outcome": "A flow noted an outcome for a conversation.",
    "v2.detail.events.conversation.{id}.flow.start": "A flow took up a conversation.",
    "v2.detail.events.conversation.{id}.outbound": "A conversation belongs to an outbound campaign.",
    "v2.detail.events.conversation.{id}.user.end": "An agent left a conversation.",
    "v2.detail.events.conversation.{id}.user.start": "An agent joined a conversation, or was alerted of it.",
    "v2.detail.events.conversation.{id}.voicemail.end": "A voicemail in a conversation ended.",
    "v2.detail.events.conversation.{id}.voicemail.start": "A voicemail in a conversation began.",
    "v2.detail.events.conversation.{id}.wrapup": "An agent wrapped a conversation up with a code.",
    "v2.flows.{id}": "A flow of Architect changed, such as when it was published.",
    "v2.operations.events.{id}": "Something operational happened that rules can alert on.",
    "v2.outbound.campaigns.{id}": "An outbound campaign changed, such as in its status.",
    "v2.outbound.campaigns.{id}.progress": "How far an outbound campaign is with its contacts.",
    "v2.outbound.contactlists.{id}.importstatus": "How far the import of a contact list is.",
    "v2.quality.evaluations": "The evaluation of an agent's conversation changed.",
    "v2.routing.queues.{id}.conversations": "A conversation in a queue changed.",
    "v2.routing.queues.{id}.users": "A member of a queue changed, such as when they joined it.",
    "v2.telephony.providers.edges.{id}": "A telephony edge changed.",
    "v2.telephony.providers.edges.trunks.{id}": "A telephony trunk changed.",
    "v2.users.{id}.activity": "What a user is doing changed: their presence or routing status.",
    "v2.users.{id}.callforwarding": "A user's call forwarding changed.",
    "v2.users.{id}.conversations": "A conversation of a user changed.",
    "v2.users.{id}.conversations.callbacks": "A callback of a user changed.",
    "v2.users.{id}.conversations.calls": "A call of a user changed.",
    "v2.users.{id}.conversations.chats": "A chat of a user changed.",
    "v2.users.{id}.conversations.emails": "An email conversation of a user changed.",
    "v2.users.{id}.conversations.{id}.recordings": "A recording of a user's conversation changed.",
    "v2.users.{id}.conversations.messages": "A message conversation of a user changed.",
    "v2.users.{id}.conversationsummary": "How many conversations of each medium a user has changed.",
    "v2.users.{id}.geolocation": "Where a user is changed.",
    "v2.users.{id}.outofoffice": "A user went out of office, came back, or changed the dates.",
    "v2.users.{id}.persistentconnection": "The persistent connection of a user's phone changed.",
    "v2.users.{id}.presence": "A user's presence changed, such as to available or away.",
    "v2.users.{id}.routingStatus": "A user's routing status changed, such as to idle or interacting.",
    "v2.users.{id}.station": "A user's station, such as a phone, was assigned or taken away.",
    "v2.users.{id}.tokens": "An access token of a user changed, such as when it was revoked.",
    "v2.users.{id}.voicemail.messages": "A voicemail message of a user came or changed.",
    "v2.users.{id}.workforcemanagement.adherence": "Whether a user keeps to their schedule changed.",
}
