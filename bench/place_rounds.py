"""The contest of `bench.last_place`: three places are left on each of many walks, and groups of three want them."""

from datetime import timedelta

from django.db.models import Sum

from bench import rounds  # settles the database before any model is read
from quartier.events.actions import NotEnoughPlaces, Signup, register, registering, save_event
from quartier.events.enums import Format
from quartier.events.models import Event, Registration, Seat
from quartier.events.reviews import reviewed
from quartier.events.states import REGISTERED
from quartier.kernel import dates
from quartier.places.models import Neighbourhood
from quartier.publishing.actions import publish

PLACES, PARTY = 10, 3


class LastPlace(rounds.Contest):
    model = Seat
    constraints = ("no_place_of_a_date_is_given_twice",)

    def prepare(self, mode, rounds):
        quarter = Neighbourhood.objects.create(name=f"Probe {mode}", slug=f"probe-{mode}", town="Probe")
        return None, [self._walk(quarter, number) for number in range(rounds)]

    def _walk(self, quarter, number):
        starts_at = dates.now() + timedelta(days=7 + number)
        walk = Event(
            neighbourhood=quarter, format=Format.WALK, title="Spaziergang", lead="Probe", starts_at=starts_at,
            ends_at=starts_at + timedelta(hours=2), needs_registration=True, group_limit=PLACES,
        )  # fmt: skip
        publish(save_event(walk, by=None), by=None)
        register(walk, Signup(), PLACES - PARTY)
        return walk.pk

    def taker(self, mode, facts):
        if mode != "guarded":
            # What was read before counts: nobody holds the date.
            registering.hold_date = lambda event: event
        if mode == "nothing":
            registering.take_seats = _take_blindly

        def take(pk):
            event = reviewed(Event.objects.select_related("neighbourhood").get(pk=pk))
            if mode != "guarded":
                event.counted_places = event.seats.count()
            try:
                register(event, Signup(), PARTY)
            except NotEnoughPlaces:
                return "told_the_next"
            return "won"

        return take

    def given_twice(self, pks):
        """People beyond the places, over all walks."""
        coming = Registration.objects.filter(event__in=pks, state=REGISTERED)
        sums = coming.order_by().values("event").annotate(people=Sum("party_size"))
        return sum(max(0, row["people"] - PLACES) for row in sums)


def _take_blindly(event, registration, number):
    """As one would who trusts a number that was read a moment ago."""
    first = event.counted_places + 1
    Seat.objects.bulk_create(
        Seat(event=event, registration=registration, number=n) for n in range(first, first + number)
    )


if __name__ == "__main__":
    rounds.main(LastPlace())
