"""What may be entered, taken over and agreed on, and what is refused with a sentence."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from quartier.journal.models import Entry, Stamp
from quartier.journal.queries import history_of
from quartier.kernel.dates import Period
from quartier.kernel.errors import DomainError
from quartier.worklog.actions import (
    accept_proposal,
    accept_proposals,
    delete_entry,
    dismiss_proposal,
    import_entries,
    offer_again,
    save_entry,
    save_review,
)
from quartier.worklog.models import DismissedProposal, HoursReview, TimeEntry
from quartier.worklog.proposals import find_proposal, open_proposals, span_on_offer

from . import factories

pytestmark = pytest.mark.database
TODAY = factories.TODAY


def test_an_entry_is_kept_with_its_history(neighbourhood, coordinator):
    entry = factories.entry(neighbourhood, coordinator)
    entry.minutes = 60
    save_entry(entry, by=coordinator)
    assert [deed.verb for deed in history_of(entry)] == ["geändert", "eingetragen"]
    assert history_of(entry).first().changes == {"minutes": [45, 60]}


def test_every_writing_tells_kept_pages_that_they_are_stale(neighbourhood, coordinator):
    entry = factories.entry(neighbourhood, coordinator)
    before = Stamp.objects.get().value
    delete_entry(entry, by=coordinator)
    assert Stamp.objects.get().value == before + 1


def test_a_deleted_entry_leaves_its_trace(neighbourhood, coordinator):
    entry = factories.entry(neighbourhood, coordinator)
    delete_entry(entry, by=coordinator)
    assert not TimeEntry.objects.exists()
    assert Entry.objects.filter(verb="gelöscht").get().title == "Telefonat am 15.04.2021"


@pytest.mark.parametrize(
    ("changes", "field", "word"),
    [
        ({"day": date(2021, 4, 16)}, "day", "Zukunft"),
        ({"day": date(1921, 4, 1)}, "day", "Jahr"),
        ({"minutes": 0}, "minutes", "1"),
        ({"minutes": 1441}, "minutes", "24 Stunden"),
        ({"area": "garden"}, "area", "garden"),
        ({"text": "x" * 201}, "text", "200"),
    ],
)
def test_impossible_entries_are_refused_at_their_field(neighbourhood, coordinator, changes, field, word):
    with pytest.raises(DomainError) as refused:
        factories.entry(neighbourhood, coordinator, **changes)
    assert refused.value.field == field
    assert word in refused.value.message
    assert not TimeEntry.objects.exists()


def test_a_day_has_twenty_four_hours(neighbourhood, coordinator):
    factories.entry(neighbourhood, coordinator, minutes=1000)
    factories.entry(neighbourhood, coordinator, minutes=440)
    with pytest.raises(DomainError, match="24 Stunden"):
        factories.entry(neighbourhood, coordinator, minutes=1)
    factories.entry(neighbourhood, coordinator, minutes=1, day=TODAY - timedelta(days=1))


def test_a_proposal_is_taken_over_once(neighbourhood, coordinator):
    proposal = factories.proposal()
    entry = accept_proposal(neighbourhood, proposal, by=coordinator)
    assert (entry.source, entry.minutes, entry.area) == ("deed:1", 90, "projects")
    with pytest.raises(DomainError, match="schon eingetragen"):
        accept_proposal(neighbourhood, proposal, by=coordinator)
    assert TimeEntry.objects.count() == 1


def test_the_database_too_knows_a_source_once(neighbourhood, foreign_neighbourhood, coordinator):
    rows = {"person": coordinator, "day": TODAY, "minutes": 30, "area": "office"}
    TimeEntry.objects.create(neighbourhood=neighbourhood, source="deed:1", **rows)
    TimeEntry.objects.create(neighbourhood=foreign_neighbourhood, source="deed:1", **rows)
    with pytest.raises(IntegrityError), transaction.atomic():
        TimeEntry.objects.create(neighbourhood=neighbourhood, source="deed:1", **rows)
    TimeEntry.objects.create(neighbourhood=neighbourhood, source="", **rows)
    TimeEntry.objects.create(neighbourhood=neighbourhood, source="", **rows)


def test_what_was_taken_over_or_dismissed_waits_no_more(neighbourhood, coordinator):
    one, two, three = (factories.proposal(number) for number in (1, 2, 3))
    with factories.offered(one, two, three):
        accept_proposal(neighbourhood, one, by=coordinator)
        dismiss_proposal(neighbourhood, two.source, by=coordinator)
        dismiss_proposal(neighbourhood, two.source, by=coordinator)
        assert open_proposals(neighbourhood, coordinator, span_on_offer()) == [three]
        assert DismissedProposal.objects.count() == 1
        assert offer_again(neighbourhood, by=coordinator) == 1
        assert open_proposals(neighbourhood, coordinator, span_on_offer()) == [two, three]


def test_an_entry_taken_back_lets_its_proposal_wait_again(neighbourhood, coordinator):
    proposal = factories.proposal()
    with factories.offered(proposal):
        delete_entry(accept_proposal(neighbourhood, proposal, by=coordinator), by=coordinator)
        assert find_proposal(neighbourhood, coordinator, "deed:1") == proposal


def test_only_sound_proposals_of_the_past_are_offered(neighbourhood, coordinator):
    odd = (
        factories.proposal(1, minutes=0), factories.proposal(2, minutes=1500), factories.proposal(3, area="garden"),
        factories.proposal(4, day=TODAY + timedelta(days=1)), factories.proposal(5, day=TODAY - timedelta(days=29)),
    )  # fmt: skip
    with factories.offered(*odd):
        assert open_proposals(neighbourhood, coordinator, span_on_offer()) == []
        with pytest.raises(DomainError, match="gibt es nicht mehr"):
            find_proposal(neighbourhood, coordinator, "deed:1")


def test_all_that_waits_is_taken_over_with_one_line_of_history(neighbourhood, coordinator):
    with factories.offered(*(factories.proposal(number) for number in range(5))):
        assert accept_proposals(neighbourhood, span_on_offer(), by=coordinator) == 5
        assert accept_proposals(neighbourhood, span_on_offer(), by=coordinator) == 0
    deeds = Entry.objects.filter(verb="Zeiteinträge übernommen")
    assert deeds.get().note == "5 Einträge, 13.04.2021 bis 13.04.2021: aus Vorschlägen übernommen"


def test_an_import_is_whole_or_nothing(neighbourhood, coordinator):
    def row(**changes):
        values = {"day": TODAY, "minutes": 60, "area": "office"} | changes
        return TimeEntry(neighbourhood=neighbourhood, person=coordinator, **values)

    for broken in (row(minutes=0), row(day=TODAY + timedelta(days=1)), row(area=""), row(minutes=1400)):
        with pytest.raises(DomainError):
            import_entries(neighbourhood, [row(), broken], by=coordinator, note="Probe")
    factories.entry(neighbourhood, coordinator, source="deed:1")
    with pytest.raises(DomainError, match="schon da"):
        import_entries(neighbourhood, [row(), row(source="deed:1")], by=coordinator, note="Probe")
    assert TimeEntry.objects.count() == 1
    assert import_entries(neighbourhood, [], by=coordinator, note="Probe") == 0


def test_an_import_asks_the_database_equally_often_for_one_and_three(
    neighbourhood, coordinator, django_assert_num_queries
):
    def rows(number, day):
        return [
            TimeEntry(neighbourhood=neighbourhood, person=coordinator, day=day, minutes=60, area="office")
            for _ in range(number)
        ]

    import_entries(neighbourhood, rows(1, TODAY), by=coordinator, note="Probe")
    for number, back in ((1, 1), (3, 2)):
        with django_assert_num_queries(8):
            import_entries(neighbourhood, rows(number, TODAY - timedelta(days=back)), by=coordinator, note="")


def test_one_person_has_one_volume_at_a_time(neighbourhood, coordinator):
    factories.contract(neighbourhood, coordinator, valid_from=date(2019, 9, 1), valid_to=date(2020, 12, 31))
    for first, last in ((date(2020, 12, 31), None), (date(2019, 1, 1), date(2019, 9, 1))):
        with pytest.raises(DomainError, match="schon ein Stundenumfang"):
            factories.contract(neighbourhood, coordinator, valid_from=first, valid_to=last)
    factories.contract(neighbourhood, coordinator, valid_from=date(2021, 1, 1))
    with pytest.raises(DomainError, match="Ende"):
        factories.contract(neighbourhood, coordinator, valid_from=date(2018, 2, 1), valid_to=date(2018, 1, 1))


def test_a_review_lies_behind_us_and_aims_forward(neighbourhood):
    review = HoursReview(neighbourhood=neighbourhood, title="Evaluierung", held_on=TODAY, finding="Zu wenig.")
    review.aim_weekly_minutes_from, review.aim_weekly_minutes_to, review.aim_year = 1500, 1800, 2022
    save_review(review, by=None)
    assert review.aim_text == "Ziel ab 2022: wöchentlicher Stundenumfang von 25 bis 30 Stunden"
    review.aim_weekly_minutes_to = 1200
    with pytest.raises(DomainError, match="unter dem unteren"):
        save_review(review, by=None)
    later = HoursReview(neighbourhood=neighbourhood, title="x", held_on=date(2021, 5, 1), finding="y")
    with pytest.raises(DomainError, match="Zukunft"):
        save_review(later, by=None)


def test_what_a_source_offered_is_known_by_span(neighbourhood, coordinator):
    with factories.offered(factories.proposal(1, day=date(2020, 5, 4))):
        may = Period.month(2020, 5)
        assert [p.source for p in open_proposals(neighbourhood, coordinator, may)] == ["deed:1"]
