"""The contest of `bench.last_slot`: one appointment is left on each of many days."""

from collections import Counter
from datetime import time as clock
from datetime import timedelta

from bench import rounds  # settles the database before any model is read
from quartier.appointments.actions import SlotTaken, bookings, save_offer, save_window
from quartier.appointments.models import AppointmentWindow, Booking, Claim, Offer
from quartier.kernel import dates
from quartier.places.holidays import is_working_day
from quartier.places.models import Neighbourhood, Place
from quartier.publishing.actions import publish


class LastSlot(rounds.Contest):
    model = Claim
    constraints = ("nobody_is_booked_twice", "no_place_is_booked_twice")

    def prepare(self, mode, rounds):
        """An office in which one time is left on each of many days, and some more in a few days."""
        Booking.objects.all().delete()
        quarter = Neighbourhood.objects.create(name=f"Probe {mode}", slug=f"probe-{mode}", town="Probe")
        place = Place.objects.create(neighbourhood=quarter, name="Büro", slug="buero", is_office=True)
        offer = Offer(neighbourhood=quarter, title="Gespräch", in_office_hours=False, ahead_days=365)
        publish(save_offer(offer, by=None), by=None)
        days = [day for n in range(2, 360) if is_working_day(day := dates.today() + timedelta(days=n), "ST")]
        for number, day in enumerate([days[0], *days[1 : rounds + 1]]):
            closes = clock(9, 30) if number else clock(11)
            save_window(AppointmentWindow(offer=offer, weekday=day.weekday(), opens=clock(9), closes=closes, place=place,
                                          valid_from=day, valid_to=day), by=None)  # fmt: skip
        return offer.pk, [dates.at(day, clock(9)) for day in days[1 : rounds + 1]]

    def taker(self, mode, offer_pk):
        offer = Offer.objects.select_related("neighbourhood").get(pk=offer_pk)
        hold = bookings.hold_slot
        if mode != "guarded":
            bookings.lock_book = lambda neighbourhood: None
        if mode == "nothing":
            # On SQLite the transaction itself is the lock.
            hold = hold.__wrapped__

        def take(moment):
            try:
                hold(offer, moment)
            except SlotTaken as refused:
                return "told_the_next" if refused.next_slots else "told_nothing"
            return "won"

        return take

    def given_twice(self, moments):
        held = Counter(Booking.objects.filter(starts_at__in=moments).values_list("starts_at", flat=True))
        return sum(number - 1 for number in held.values())


if __name__ == "__main__":
    rounds.main(LastSlot())
