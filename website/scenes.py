"""Pictures of how things work: boxes and arrows, at places that are written here."""

from collections.abc import Sequence
from itertools import pairwise

from website.drawing import Arrow, Box, Picture, Words

_PARTNER = Box(0, 60, 110, 64, "Partner", ["Stripe, Auth0 …"], "quiet")
_BUS = Box(150, 60, 150, 64, "Event bus", ["partner event source"], "aws")
_RULE = Box(340, 60, 120, 64, "Rule", ["event pattern"], "aws")
_QUEUE = Box(340, 164, 120, 52, "Queue", ["if you want one"], "aws")
_PARSE = Box(580, 60, 130, 64, "`parse_event`", ["typed event"], "ours")
_ROUTER = Box(580, 164, 130, 52, "`Router`", ["kind → handler"], "ours")
_HANDLER = Box(780, 112, 130, 64, "Your handler", ["typed fields"], "plain")
_DEDUPE = Box(580, 258, 130, 52, "`Deduplicator`", ["idempotency key"], "ours")
_STORE = Box(780, 258, 130, 52, "Store", ["DynamoDB, Redis"], "aws")

DATA_FLOW = Picture(
    "data-flow",
    "From a partner to your handler: event bus, rule, queue, parse_event or Router, and the deduplicator",
    932,
    330,
    [
        Words(550, 28, "Lambda function", 13, bold=True),
        Box(545, 38, 385, 288, "", (), "quiet"),
        Words(0, 28, "AWS account", 13, bold=True),
        Arrow([_PARTNER.right, _BUS.left]),
        Arrow([_BUS.right, _RULE.left]),
        Arrow([_RULE.right, _PARSE.left], ["delivery"], at=(502, 84)),
        Arrow([_RULE.bottom, _QUEUE.top], is_broken=True),
        Arrow([_QUEUE.right, _ROUTER.left], ["records"], at=(502, 182)),
        Arrow([_PARSE.right, (745, 92), (745, 132), (780, 132)]),
        Arrow([_ROUTER.right, (745, 190), (745, 156), (780, 156)]),
        Arrow([_ROUTER.bottom, _DEDUPE.top], ["once?"], at=(652, 242), anchor="start"),
        Arrow([_DEDUPE.right, _STORE.left]),
        _PARTNER,
        _BUS,
        _RULE,
        _QUEUE,
        _PARSE,
        _ROUTER,
        _HANDLER,
        _DEDUPE,
        _STORE,
        Words(0, 250, "Fields of the model make the pattern, too:", 12),
        Words(0, 268, "what a rule asks for and what a handler", 12),
        Words(0, 286, "reads have the same types.", 12),
    ],
)

_EVENT = Box(0, 60, 210, 56, "`PaymentIntentSucceeded`", ["imported by you"], "ours")
_INTENT = Box(260, 60, 180, 56, "`PaymentIntent`", ["built with the first event"], "good")
_CARD = Box(510, 0, 210, 50, "amount, currency", ["values: nothing to build"], "plain")
_NEXT = Box(510, 66, 210, 56, "`next_action`", ["stand-in; the event has one"], "ours")
_SHIPPING = Box(510, 138, 210, 56, "`payment_method_options`", ["stand-in; null in the event"], "quiet")
_METHODS = Box(510, 210, 210, 56, "`last_payment_error`", ["null; its payment method, too"], "quiet")
_ACTION = Box(810, 66, 215, 56, "`PaymentIntentNextAction`", ["imported and built now"], "good")
_NOT = Box(810, 138, 215, 56, "`…PaymentMethodOptions`", ["not imported"], "quiet")
_NEVER = Box(810, 210, 215, 56, "`PaymentMethod`", ["40 methods, not imported"], "quiet")

LAZY_EDGES = Picture(
    "lazy-edges",
    "Models are imported and built where the event has a value: other fields keep a stand-in",
    1025,
    272,
    [
        Arrow([_EVENT.right, _INTENT.left]),
        Arrow([_INTENT.right, (475, 88), (475, 25), _CARD.left]),
        Arrow([_INTENT.right, (475, 88), (475, 94), _NEXT.left]),
        Arrow([_INTENT.right, (475, 88), (475, 166), _SHIPPING.left]),
        Arrow([_INTENT.right, (475, 88), (475, 238), _METHODS.left]),
        Arrow([_NEXT.right, _ACTION.left], ["first value"], tone="good"),
        Arrow([_SHIPPING.right, _NOT.left], is_broken=True),
        Arrow([_METHODS.right, _NEVER.left], is_broken=True),
        _EVENT,
        _INTENT,
        _CARD,
        _NEXT,
        _SHIPPING,
        _METHODS,
        _ACTION,
        _NOT,
        _NEVER,
    ],
)

_NEW = Box(0, 100, 130, 56, "Not known", ["no entry"], "quiet")
_CLAIMED = Box(270, 100, 150, 56, "Claimed", ["until its lease ends"], "ours")
_DONE = Box(610, 100, 150, 56, "Handled", ["known for keep_for"], "good")

DEDUPE_STATES = Picture(
    "dedupe-states",
    "An event is not known, claimed, or handled; what a claim answers in each state",
    860,
    300,
    [
        Arrow([(130, 118), (270, 118)], ["claim() →", "Claimed"], at=(200, 96)),
        Arrow([(420, 128), (610, 128)], ["complete()", "the handler returned"], at=(515, 104)),
        Arrow(
            [(300, 156), (300, 200), (100, 200), (100, 156)], ["the handler raised: release()"], at=(200, 192)
        ),
        Arrow(
            [(380, 156), (380, 242), (40, 242), (40, 156)],
            ["the worker was killed, and its lease ended"],
            at=(210, 234),
            is_broken=True,
            tone="bad",
        ),
        Arrow(
            [(320, 100), (320, 52), (372, 52), (372, 100)],
            ["claim() → InProgress:", "it comes again later"],
            at=(346, 28),
        ),
        Arrow(
            [(660, 100), (660, 52), (712, 52), (712, 100)],
            ["claim() → Duplicate:", "it is dropped"],
            at=(686, 28),
        ),
        Arrow(
            [(685, 156), (685, 280), (14, 280), (14, 156)],
            ["keep_for is over"],
            at=(420, 272),
            is_broken=True,
        ),
        _NEW,
        _CLAIMED,
        _DONE,
    ],
)

_R_BUS = Box(0, 40, 170, 60, "EventBridge", ["185 times in 24 hours"], "aws")
_R_LAMBDA = Box(310, 40, 200, 60, "Lambda", ["twice, after 1 and 2 minutes"], "aws")
_R_FUNCTION = Box(680, 40, 150, 60, "Your handler", ["raises, or is killed"], "plain")
_R_QUEUE = Box(310, 250, 200, 60, "SQS", ["until maxReceiveCount"], "aws")
_R_WORKER = Box(680, 250, 150, 60, "Your handler", ["behind a queue"], "plain")
_L_TARGET = Box(0, 146, 170, 50, "Dead-letter queue", ["of the rule's target"], "bad")
_L_FUNCTION = Box(310, 146, 200, 50, "On-failure destination", ["of the function"], "bad")
_L_QUEUE = Box(310, 356, 200, 50, "Dead-letter queue", ["of the queue"], "bad")

RETRIES = Picture(
    "retries",
    "Who tries again: EventBridge on the way to a target, Lambda in front of a function, SQS behind a queue",
    832,
    410,
    [
        Words(0, 22, "without a queue", 13, bold=True),
        Arrow([_R_BUS.right, _R_LAMBDA.left], ["invokes"]),
        Arrow([_R_LAMBDA.right, _R_FUNCTION.left], ["event, then again"]),
        Arrow([_R_BUS.bottom, _L_TARGET.top], ["cannot reach it"], at=(94, 128), anchor="start", tone="bad"),
        Arrow(
            [_R_LAMBDA.bottom, _L_FUNCTION.top], ["gives it up"], at=(419, 128), anchor="start", tone="bad"
        ),
        Words(310, 236, "with a queue", 13, bold=True),
        Arrow([(170, 85), (235, 85), (235, 280), _R_QUEUE.left], ["or sends"], at=(272, 272)),
        Arrow([_R_QUEUE.right, _R_WORKER.left], ["batch, then what failed"]),
        Arrow(
            [_R_QUEUE.bottom, _L_QUEUE.top], ["received too often"], at=(419, 338), anchor="start", tone="bad"
        ),
        _R_BUS,
        _R_LAMBDA,
        _R_FUNCTION,
        _R_QUEUE,
        _R_WORKER,
        _L_TARGET,
        _L_FUNCTION,
        _L_QUEUE,
    ],
)

_C_SOURCE = Box(0, 50, 175, 60, "Partner event source", ["associated with one bus"], "quiet")
_C_BUS = Box(245, 50, 165, 60, "Classic event bus", ["of this source alone"], "aws")
_C_RULE = Box(475, 50, 150, 60, "Rule", ["pattern; up to 5 targets"], "aws")
_C_TARGET = Box(745, 50, 150, 60, "Function", ["one event, an object"], "plain")
_N_SOURCE = Box(0, 190, 175, 60, "Event source", ["partner, AWS, webhook"], "quiet")
_N_OTHER = Box(0, 266, 175, 60, "Event source", ["another partner"], "quiet")
_N_BUS = Box(245, 228, 165, 60, "New event bus", ["keeps 1 to 365 days"], "aws")
_N_SUBSCRIBER = Box(475, 228, 150, 60, "Subscriber", ["filters, transformer"], "aws")
_N_TARGET = Box(745, 228, 150, 60, "Function", ["a list of events"], "plain")

TWO_BUSES = Picture(
    "two-buses",
    "The classic event bus, with a rule; and the new event bus, with event sources and a subscriber",
    896,
    350,
    [
        Words(0, 30, "classic", 13, bold=True),
        Words(0, 170, "new", 13, bold=True),
        Arrow([_C_SOURCE.right, _C_BUS.left]),
        Arrow([_C_BUS.right, _C_RULE.left]),
        Arrow([_C_RULE.right, _C_TARGET.left], ["185 in 24 h"]),
        Arrow([_N_SOURCE.right, (210, 220), (210, 250), (245, 250)]),
        Arrow([_N_OTHER.right, (210, 296), (210, 266), (245, 266)]),
        Arrow([_N_BUS.right, _N_SUBSCRIBER.left]),
        Arrow([_N_SUBSCRIBER.right, _N_TARGET.left], ["5 in 300 s"]),
        Arrow(
            [(580, 288), (580, 326), (320, 326), (320, 288)],
            ["replay, from the bus itself"],
            at=(450, 344),
            is_broken=True,
        ),
        _C_SOURCE,
        _C_BUS,
        _C_RULE,
        _C_TARGET,
        _N_SOURCE,
        _N_OTHER,
        _N_BUS,
        _N_SUBSCRIBER,
        _N_TARGET,
    ],
)


def _chain(*boxes: Box) -> list[Arrow]:
    """From each box to the next, which is to its right."""
    return [Arrow([one.right, other.left]) for one, other in pairwise(boxes)]


def _spread(box: Box, others: Sequence[Box]) -> list[Arrow]:
    """From a box to several ones to its right, below each other."""
    turn = (box.right[0] + others[0].left[0]) / 2
    return [Arrow([box.right, (turn, box.right[1]), (turn, each.left[1]), each.left]) for each in others]


_1_STRIPE = Box(0, 84, 110, 56, "Stripe", ["of PetTracker"], "quiet")
_1_BUS = Box(145, 84, 110, 56, "Event bus", ["Stripe's own"], "aws")
_1_RULE = Box(290, 84, 185, 56, "Rule", ["payment_intent.succeeded"], "aws")
_1_QUEUE = Box(510, 84, 110, 56, "Queue", ["five attempts"], "aws")
_1_FUNCTION = Box(655, 84, 120, 56, "Function", ["your handler"], "plain")
_1_ORDERS = Box(835, 0, 150, 56, "Orders", ["a table"], "aws")
_1_WAREHOUSE = Box(835, 84, 150, 56, "Warehouse", ["its queue"], "aws")
_1_HANDLED = Box(835, 168, 150, 56, "Handled events", ["a table"], "ours")
_1_DEAD = Box(390, 214, 170, 46, "Dead-letter queue", (), "bad")
_1_WAY = (_1_STRIPE, _1_BUS, _1_RULE, _1_QUEUE, _1_FUNCTION)
_1_RESULTS = (_1_ORDERS, _1_WAREHOUSE, _1_HANDLED)

PAYMENTS = Picture(
    "payments",
    "A payment goes from Stripe over event bus, rule and queue to the function, which ships the order",
    985,
    262,
    [
        *_chain(*_1_WAY),
        *_spread(_1_FUNCTION, _1_RESULTS),
        Arrow([(420, 140), (420, 214)], ["not delivered"], at=(410, 182), anchor="end", tone="bad"),
        Arrow([(535, 140), (535, 214)], ["failed five times"], at=(545, 182), anchor="start", tone="bad"),
        *_1_WAY,
        *_1_RESULTS,
        _1_DEAD,
    ],
)

_2_AUTH0 = Box(0, 84, 130, 56, "Auth0", ["log stream"], "quiet")
_2_BUS = Box(180, 84, 130, 56, "Event bus", ["Auth0's own"], "aws")
_2_RULE = Box(360, 84, 130, 56, "Rule", ["ss: a signup"], "aws")
_2_FUNCTION = Box(620, 84, 130, 56, "Function", ["your handler"], "plain")
_2_PROFILES = Box(835, 0, 150, 56, "Profiles", ["a table"], "aws")
_2_MAIL = Box(835, 84, 150, 56, "Mail", ["says welcome"], "aws")
_2_HANDLED = Box(835, 168, 150, 56, "Handled events", ["a table"], "ours")
_2_DEAD = Box(470, 214, 170, 46, "Dead-letter queue", (), "bad")
_2_WAY = (_2_AUTH0, _2_BUS, _2_RULE, _2_FUNCTION)
_2_RESULTS = (_2_PROFILES, _2_MAIL, _2_HANDLED)

SIGNUPS = Picture(
    "signups",
    "A signup goes from Auth0 over event bus and rule to the function, which keeps a profile",
    985,
    262,
    [
        *_chain(*_2_WAY),
        *_spread(_2_FUNCTION, _2_RESULTS),
        Arrow(
            [_2_RULE.bottom, (425, 237), _2_DEAD.left],
            ["not delivered"],
            at=(415, 190),
            anchor="end",
            tone="bad",
        ),
        Arrow(
            [_2_FUNCTION.bottom, (685, 237), _2_DEAD.right],
            ["failed three", "times"],
            at=(695, 182),
            anchor="start",
            tone="bad",
        ),
        *_2_WAY,
        *_2_RESULTS,
        _2_DEAD,
    ],
)

_3_DATADOG = Box(0, 84, 110, 56, "Datadog", ["monitors"], "quiet")
_3_SOURCE = Box(150, 84, 125, 56, "Event source", ["of Datadog"], "aws")
_3_BUS = Box(310, 84, 135, 56, "New event bus", ["keeps events"], "aws")
_3_SUBSCRIBER = Box(480, 84, 125, 56, "Subscriber", ["filters"], "aws")
_3_FUNCTION = Box(645, 84, 125, 56, "Function", ["your handler"], "plain")
_3_INCIDENTS = Box(835, 0, 150, 56, "Incidents", ["a table"], "aws")
_3_PAGER = Box(835, 84, 150, 56, "Pager", ["somebody wakes up"], "aws")
_3_APPLIED = Box(835, 168, 150, 56, "Applied alerts", ["a table"], "ours")
_3_UNDELIVERED = Box(440, 214, 150, 46, "Ids of events", (), "bad")
_3_DEAD = Box(220, 290, 170, 46, "Dead-letter queue", (), "bad")
_3_WAY = (_3_DATADOG, _3_SOURCE, _3_BUS, _3_SUBSCRIBER, _3_FUNCTION)
_3_RESULTS = (_3_INCIDENTS, _3_PAGER, _3_APPLIED)

ALERTS = Picture(
    "alerts",
    "An alert goes from Datadog over event source, new event bus and subscriber to the function",
    985,
    340,
    [
        *_chain(*_3_WAY),
        *_spread(_3_FUNCTION, _3_RESULTS),
        Arrow([(230, 140), (230, 290)], ["not brought"], at=(222, 216), anchor="end", tone="bad"),
        Arrow([(542, 140), (542, 214)], ["not delivered"], at=(532, 182), anchor="end", tone="bad"),
        Arrow(
            [_3_FUNCTION.bottom, (_3_FUNCTION.bottom[0], 313), _3_DEAD.right],
            ["failed three times"],
            at=(545, 305),
            tone="bad",
        ),
        *_3_WAY,
        *_3_RESULTS,
        _3_UNDELIVERED,
        _3_DEAD,
    ],
)

SCENES: Sequence[Picture] = (
    DATA_FLOW,
    LAZY_EDGES,
    DEDUPE_STATES,
    RETRIES,
    TWO_BUSES,
    PAYMENTS,
    SIGNUPS,
    ALERTS,
)
