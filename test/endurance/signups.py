"""What a signup may be, and what it may be told."""
import time

# Every "no" there may be; anything else is a fault.
REFUSALS = {
    "activities.full", "activities.not_offered", "activities.offer_expired",
    "activities.no_such_signup", "activities.not_from_state",
    "activities.too_many_in_party", "activities.started",
    "activities.changed_meanwhile", "activities.not_started", "store.busy",
}
HOLDS = ("given", "offered", "attended")


def moment(seconds_from_now):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ",
                         time.gmtime(time.time() + seconds_from_now))
