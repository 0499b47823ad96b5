"""Groups and their meetings: the table of states walked, minutes, the printed page."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from quartier.actors.actions import cancel_meeting, hold_meeting, plan_again, save_meeting
from quartier.actors.models import RegularMeeting
from quartier.actors.states import MEETING, MeetingState
from quartier.journal.queries import history_of
from quartier.kernel import dates
from quartier.kernel.errors import DomainError

from .factories import make_actor, make_group, make_meeting, moment, queries_of

STEPS = {"hold": hold_meeting, "cancel": cancel_meeting, "plan_again": plan_again}


@pytest.fixture
def group(neighbourhood):
    return make_group(neighbourhood)


@pytest.mark.parametrize("state", MeetingState.values)
@pytest.mark.parametrize("step", list(MEETING.transitions))
def test_the_table_of_states_is_walked_completely(group, state, step):
    meeting = make_meeting(group, moment(2021, 3, 1, 10), is_held=False)
    RegularMeeting.objects.filter(pk=meeting.pk).update(state=state)
    meeting.refresh_from_db()
    transition = MEETING.transitions[step]
    if state in transition.sources:
        assert STEPS[step](meeting, by=None).state == transition.target
        assert history_of(meeting).first().verb == transition.label
    else:
        with pytest.raises(DomainError):
            STEPS[step](meeting, by=None)


def test_a_meeting_to_come_cannot_have_been_held(group):
    meeting = make_meeting(group, moment(2021, 5, 5, 10), is_held=False)
    with pytest.raises(DomainError, match="Zukunft"):
        hold_meeting(meeting, by=None)


def test_one_meeting_of_a_group_at_a_time(group):
    make_meeting(group, moment(2021, 3, 1, 10))
    with pytest.raises(DomainError, match="schon eine Sitzung"):
        make_meeting(group, moment(2021, 3, 1, 10), is_held=False)


def test_a_meeting_ends_after_it_begins(group):
    begins = moment(2021, 5, 5, 10)
    with pytest.raises(DomainError, match="Ende liegt vor dem Beginn"):
        save_meeting(
            RegularMeeting(group=group, starts_at=begins, ends_at=begins - timedelta(hours=1)), by=None
        )


def test_minutes_are_cleaned_on_their_way_in(group):
    meeting = make_meeting(group, moment(2021, 3, 1, 10), minutes="<p>Gut<script>alert(1)</script></p>")
    assert meeting.minutes == "<p>Gut</p>"


def test_minutes_are_public_only_when_released_and_held(client, group):
    meeting = make_meeting(group, moment(2021, 3, 1, 10), minutes="<p>Wortlaut der Sitzung</p>")
    address = group.get_absolute_url()
    assert "Wortlaut" not in client.get(address).content.decode()
    meeting.are_minutes_public = True
    save_meeting(meeting, by=None)
    assert "Wortlaut" in client.get(address).content.decode()
    plan_again(meeting, by=None)
    assert "Wortlaut" not in client.get(address).content.decode()


def test_a_group_that_is_not_public_does_not_exist_for_visitors(client, neighbourhood):
    hidden = make_group(neighbourhood, name="Jour fixe", kind="jour_fixe", is_public=False)
    assert client.get(hidden.get_absolute_url()).status_code == 404


def test_planning_minutes_and_holding_at_the_desk(desk, group):
    values = {"starts_at": "2021-04-15T08:00", "ends_at": "2021-04-15T08:45", "agenda": "Wege\n\nWiesen"}
    desk.post(reverse("actors:desk_meeting_create", args=[group.pk]), values | {"key": "a"})
    meeting = RegularMeeting.objects.get()
    assert meeting.agenda_items == ["Wege", "Wiesen"]
    minutes = {"attendee_count": "7", "minutes": "Alles besprochen.", "decisions": "Bank bauen"}
    page = desk.post(reverse("actors:desk_minutes", args=[meeting.pk]), minutes, follow=True).content.decode()
    meeting.refresh_from_db()
    assert (meeting.state, meeting.attendee_count, meeting.minutes) == ("held", 7, "<p>Alles besprochen.</p>")
    assert "Bank bauen" in page


def test_impossible_input_is_a_sentence_not_an_error(desk, group):
    address = reverse("actors:desk_meeting_create", args=[group.pk])
    for values in (
        {"starts_at": "31.02.2021"},
        {"starts_at": "2021-05-01T10:00", "ends_at": "2021-05-01T09:00"},
        {},
    ):
        answer = desk.post(address, values)
        assert answer.status_code == 200
        assert answer.context["form"].errors
    assert RegularMeeting.objects.count() == 0


def test_cancelling_keeps_the_meeting_in_the_list(desk, client, group):
    meeting = make_meeting(group, moment(2021, 5, 19, 16), is_held=False)
    desk.post(reverse("actors:desk_meeting_cancel", args=[meeting.pk]), {"reason": "Regen"})
    assert "abgesagt" in client.get(group.get_absolute_url()).content.decode()
    assert history_of(meeting).first().note == "Regen"


def test_the_sheet_brings_agreements_of_last_time_and_dates_in_between(desk, group):
    make_meeting(group, moment(2021, 3, 1, 10), decisions="Papierkorb beantragen")
    other = make_group(group.neighbourhood, name="Stadtteil-AG")
    make_meeting(other, moment(2021, 3, 20, 14))
    meeting = make_meeting(group, moment(2021, 5, 5, 10), is_held=False, agenda="Bericht")
    page = desk.get(reverse("actors:desk_sheet", args=[meeting.pk])).content.decode()
    for words in (
        "Bericht",
        "Papierkorb beantragen",
        "Verabredet am 01.03.2021",
        "Stadtteil-AG",
        "2. AG Freiraumpflege 2021",
    ):
        assert words in page


def test_the_town_reads_meetings_but_does_not_write_them(group, city_officer):
    meeting = make_meeting(group, moment(2021, 3, 1, 10))
    town = Client()
    town.force_login(city_officer, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert town.get(reverse("actors:desk_meeting", args=[meeting.pk])).status_code == 200
    assert town.post(reverse("actors:desk_meeting_plan_again", args=[meeting.pk])).status_code == 403


def test_a_foreign_meeting_does_not_exist_here(desk, foreign_neighbourhood):
    meeting = make_meeting(make_group(foreign_neighbourhood), moment(2021, 3, 1, 10))
    for name in ("desk_meeting", "desk_sheet", "desk_minutes"):
        assert desk.get(reverse(f"actors:{name}", args=[meeting.pk])).status_code == 404


def test_nobody_of_another_quarter_can_be_chosen_as_present(desk, group, foreign_neighbourhood):
    meeting = make_meeting(group, moment(2021, 3, 1, 10))
    stranger = make_actor(foreign_neighbourhood, name="Fremder Verein")
    answer = desk.post(reverse("actors:desk_minutes", args=[meeting.pk]), {"attending": [stranger.pk]})
    assert answer.context["form"].errors
    assert meeting.attending.count() == 0


def test_the_public_page_of_a_group_asks_no_more_for_three_meetings_than_for_one(client, group):
    def meet(day):
        make_meeting(group, moment(2021, 3, day, 10), minutes="<p>x</p>", are_minutes_public=True)

    meet(1)
    with_one = queries_of(client, group.get_absolute_url())
    meet(2)
    meet(3)
    assert queries_of(client, group.get_absolute_url()) == with_one <= 12


def test_the_day_of_a_meeting_is_the_german_one(group):
    meeting = make_meeting(group, moment(2021, 3, 1, 0, 30))
    assert meeting.held_on.isoformat() == "2021-03-01"
    assert dates.local(meeting.starts_at).hour == 0
