"""Two years after an actor left, nobody there is known any more."""

from datetime import date

import pytest

from quartier.actors.models import Contact
from quartier.actors.retention import forget_contacts
from quartier.journal.queries import history_of

from .factories import make_actor, make_contact

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("left_on", "is_kept"),
    [(date(2019, 4, 15), False), (date(2019, 4, 16), True), (date(2030, 1, 1), True), (None, True)],
)
def test_a_contact_goes_two_years_after_the_actor_left(neighbourhood, left_on, is_kept):
    actor = make_actor(neighbourhood, partner_since=date(2018, 1, 1), partner_until=left_on)
    make_contact(actor)
    assert forget_contacts() == (not is_kept)
    assert Contact.objects.exists() == is_kept
    assert (history_of(actor).first().verb == "Kontaktperson gelöscht") != is_kept
    assert forget_contacts() == 0
