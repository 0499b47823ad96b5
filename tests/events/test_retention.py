"""A year after a date nobody is named as the one to ask; the date stays."""

from datetime import timedelta

import pytest

from quartier.events.retention import forget_contacts
from quartier.journal.models import Entry
from quartier.kernel import dates

from .factories import make_event, moment

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("later", "is_kept"), [(timedelta(0), False), (timedelta(minutes=1), True)])
def test_the_contact_goes_a_year_after_the_end(neighbourhood, later, is_kept):
    ends = moment(2020, 4, 15, 0, 0) + later
    event = make_event(neighbourhood, starts_at=ends - timedelta(hours=2), contact="Kim Wolter, 0340 000111")
    before = event.sequence
    assert forget_contacts() == (not is_kept)
    event.refresh_from_db()
    assert bool(event.contact) == is_kept
    assert ("Wolter" in str(list(Entry.objects.values()))) == is_kept
    assert (event.title, event.sequence, event.is_public) == ("Quartiersgespräch", before, True)
    assert forget_contacts() == 0


def test_coming_dates_and_those_without_a_contact_are_left_alone(neighbourhood):
    make_event(neighbourhood, starts_at=dates.now() + timedelta(days=3), contact="Kim Wolter")
    make_event(neighbourhood, starts_at=moment(2019, 5, 1, 10, 0), title="Altes", contact="")
    assert forget_contacts() == 0
