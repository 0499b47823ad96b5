"""The inbox: narrowing, saved filters, one step for many."""

from datetime import date, timedelta

import pytest
from django.test import Client

from quartier.accounts.roles import Role
from quartier.cases.actions import reply_to_case
from quartier.cases.answering import ask_back, close_case, plan_case
from quartier.cases.enums import Topic
from quartier.cases.inbox import Search
from quartier.cases.inbox_forms import BulkForm
from quartier.cases.models import Case, SavedFilter
from quartier.cases.saving_filters import MOST, save_filter
from quartier.cases.states import CaseState
from quartier.kernel import dates
from quartier.kernel.errors import DomainError
from quartier.outbox.models import Mail
from tests.conftest import member

from .factories import filed

pytestmark = pytest.mark.django_db
INBOX = "/buero/anliegen/"


def signed_in(person) -> Client:
    client = Client()
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def shown(desk, query="") -> list[str]:
    return [case.subject for case in desk.get(f"{INBOX}?{query}").context["object_list"]]


@pytest.fixture
def three(neighbourhood, coordinator) -> list[Case]:
    bench = filed(neighbourhood, "Die Bank ist kaputt", topic=Topic.GREEN)
    light = filed(neighbourhood, "Das Licht ist aus", kind="complaint", topic=Topic.SAFETY)
    lawn = filed(neighbourhood, "Der Rasen ist hoch", topic=Topic.GREEN, email="mina@example.org")
    plan_case(light, assignee=coordinator, follow_up_on=None, project=None, by=coordinator)
    return [bench, light, lawn]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("thema=green", {"Die Bank ist kaputt", "Der Rasen ist hoch"}),
        ("wer=mir", {"Das Licht ist aus"}),
        ("wer=niemand", {"Die Bank ist kaputt", "Der Rasen ist hoch"}),
        ("thema=green&q=rasen", {"Der Rasen ist hoch"}),
        (
            "thema=quatsch&wer=%00&sort=x&stand=y",
            {"Die Bank ist kaputt", "Das Licht ist aus", "Der Rasen ist hoch"},
        ),
        ("wer=999999999999999999999", {"Die Bank ist kaputt", "Das Licht ist aus", "Der Rasen ist hoch"}),
        ("wer=424242", set()),
    ],
)
def test_it_is_narrowed_by_topic_person_and_words_and_nonsense_narrows_nothing(desk, three, query, expected):
    assert set(shown(desk, query)) == expected


def test_it_is_narrowed_to_one_colleague(desk, three, coordinator):
    assert shown(desk, f"wer={coordinator.pk}") == ["Das Licht ist aus"]


def test_what_lies_with_others_has_its_own_view_until_they_speak(desk, three, coordinator):
    assert shown(desk, "stand=andere") == []
    ask_back(three[2], "Welcher Rasen ist es?", by=coordinator)
    assert shown(desk, "stand=andere") == ["Der Rasen ist hoch"]
    assert "Bei anderen" in desk.get(INBOX).content.decode()
    reply_to_case(three[2], "Der an der Schule.")
    assert shown(desk, "stand=andere") == []


def test_it_is_sorted_as_asked(desk, neighbourhood, three):
    with dates.standing_at(dates.now() - timedelta(days=30)):
        filed(neighbourhood, "Eine Idee von früher", kind="idea")
    assert shown(desk, "sort=aelteste")[0] == "Eine Idee von früher"
    assert shown(desk, "sort=neueste")[-1] == "Eine Idee von früher"
    assert shown(desk, "sort=frist")[-1] != "Das Licht ist aus"


def test_a_search_is_the_same_after_the_way_through_an_address():
    search = Search.read({"thema": "green", "q": "Bank & Baum", "wer": "mir", "stand": "alle"})
    assert Search.of_query(search.query) == search


def test_a_filter_is_kept_shown_with_its_count_renamed_and_removed(desk, three):
    answer = desk.post(f"{INBOX}filter/merken/?thema=green", {"name": "  Grünes  "}, follow=True)
    page = answer.content.decode()
    assert "Der Filter „Grünes“ ist gemerkt." in page
    assert "Grünes (2)" in page
    kept = SavedFilter.objects.get()
    assert "Grünes" in desk.get(f"{INBOX}filter/").content.decode()
    desk.post(f"{INBOX}filter/{kept.pk}/", {"name": "Bäume"})
    assert "Bäume (2)" in desk.get(INBOX).content.decode()
    desk.post(f"{INBOX}filter/{kept.pk}/", {"remove": "1"})
    assert not SavedFilter.objects.exists()


def test_the_same_name_replaces_and_bad_names_are_answered(desk, three):
    desk.post(f"{INBOX}filter/merken/?thema=green", {"name": "Meins"})
    desk.post(f"{INBOX}filter/merken/?wer=mir", {"name": "Meins"})
    assert SavedFilter.objects.get().query == "wer=mir"
    for name, sentence in (("  ", "einen Namen"), ("x" * 41, "kürzeren Namen")):
        page = desk.post(f"{INBOX}filter/merken/?wer=mir", {"name": name}, follow=True).content.decode()
        assert sentence in page
    desk.post(f"{INBOX}filter/merken/?weg=phone", {"name": "Anderer"})
    other = SavedFilter.objects.get(name="Anderer")
    page = desk.post(f"{INBOX}filter/{other.pk}/", {"name": "Meins"}, follow=True).content.decode()
    assert "haben Sie schon" in page
    assert SavedFilter.objects.filter(name="Anderer").exists()


def test_there_is_an_end_of_filters(neighbourhood, coordinator):
    for number in range(MOST):
        save_filter(neighbourhood, coordinator, f"Filter {number}", Search(thema="green"))
    with pytest.raises(DomainError, match="unübersichtlich"):
        save_filter(neighbourhood, coordinator, "Einer zu viel", Search(thema="green"))


def test_filters_of_others_do_not_exist(desk, neighbourhood, three):
    lead = member(neighbourhood, Role.PROVIDER_LEAD)
    kept = save_filter(neighbourhood, lead, "Nur meiner", Search(thema="green"))
    assert "Nur meiner" not in desk.get(INBOX).content.decode()
    assert desk.post(f"{INBOX}filter/{kept.pk}/", {"remove": "1"}).status_code == 404
    assert SavedFilter.objects.exists()


@pytest.mark.parametrize("number", [1, 3])
def test_saved_filters_cost_no_query_each(
    desk, neighbourhood, coordinator, three, number, django_assert_max_num_queries
):
    for n in range(number):
        save_filter(neighbourhood, coordinator, f"Filter {n}", Search(thema="green", q=f"{n}"))
    desk.get(INBOX)
    with django_assert_max_num_queries(18):
        desk.get(INBOX)


def ticked(cases, step, **more):
    return {"cases": [case.pk for case in cases], "step": step} | more


def test_many_are_assigned_at_once_and_nothing_else_changes(desk, three, coordinator):
    bench, _light, lawn = three
    page = desk.post(
        f"{INBOX}?thema=green", ticked([bench, lawn], BulkForm.ASSIGN, assignee=coordinator.pk), follow=True
    )
    assert "2\u00a0Anliegen zugeteilt." in page.content.decode()
    assert page.redirect_chain[-1][0] == f"{INBOX}?thema=green"
    assert {case.assignee for case in Case.objects.all()} == {coordinator}
    bench.refresh_from_db()
    assert bench.topic == Topic.GREEN
    assert bench.state == CaseState.NEW


def test_a_topic_and_a_day_are_set_for_many(desk, three):
    desk.post(INBOX, ticked(three, BulkForm.SORT, topic="housing"))
    desk.post(INBOX, ticked(three, BulkForm.LOOK_AGAIN, follow_up_on="2021-04-20"))
    assert set(Case.objects.values_list("topic", flat=True)) == {"housing"}
    assert set(Case.objects.values_list("follow_up_on", flat=True)) == {date(2021, 4, 20)}


def test_what_refuses_is_named_and_the_others_are_done(desk, three, coordinator):
    bench = three[0]
    close_case(bench, "War schon heil.", by=coordinator)
    page = desk.post(
        INBOX, ticked(three, BulkForm.FINISH, text="Alles erledigt."), follow=True
    ).content.decode()
    assert "2\u00a0Anliegen als erledigt abgeschlossen." in page
    assert "1 nicht („Die Bank ist kaputt“)" in page
    assert set(Case.objects.values_list("state", flat=True)) == {CaseState.DONE}
    assert Mail.objects.filter(to_address="mina@example.org", kind="cases.closed").count() == 1


def test_a_double_click_closes_and_writes_once(desk, three):
    once = desk.get(INBOX).context["bulk"]["once"].value()
    said = ticked(three, BulkForm.REFUSE, text="Das geht leider nicht.", once=once)
    for _twice in range(2):
        page = desk.post(INBOX, said, follow=True).content.decode()
    assert "Das war schon geschehen." in page
    assert Mail.objects.filter(kind="cases.closed").count() == 1


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"step": BulkForm.ASSIGN}, "mindestens ein Anliegen"),
        ({"cases": "own"}, "was geschehen soll"),
        ({"cases": "own", "step": BulkForm.FINISH, "text": "  "}, "was daraus wurde"),
        ({"cases": "own", "step": BulkForm.LOOK_AGAIN}, "den Tag der Wiedervorlage"),
        ({"cases": "999999", "step": BulkForm.SORT}, "gibt es nicht mehr"),
        ({"cases": "quatsch", "step": BulkForm.SORT}, "mindestens ein Anliegen|gibt es nicht mehr|prüfen"),
    ],
)
def test_bad_input_is_answered_and_what_was_ticked_stays(desk, three, said, sentence):
    own = str(three[0].pk)
    answer = desk.post(INBOX, said | ({"cases": own} if said.get("cases") == "own" else {}))
    page = answer.content.decode()
    assert answer.status_code == 200
    assert any(part in page for part in sentence.split("|"))
    assert set(Case.objects.values_list("state", "topic")) >= {(CaseState.NEW, Topic.GREEN)}
    if said.get("cases") == "own":
        assert f'value="{own}" checked' in page


def test_a_day_in_the_past_is_refused_for_each(desk, three):
    page = desk.post(INBOX, ticked(three, BulkForm.LOOK_AGAIN, follow_up_on="2021-04-01"), follow=True)
    assert "liegt in der Vergangenheit" in page.content.decode()
    assert not Case.objects.filter(follow_up_on__isnull=False).exists()


def test_cases_of_another_quarter_cannot_be_ticked(desk, three, foreign_neighbourhood):
    foreign = filed(foreign_neighbourhood, "Fremde Sache")
    answer = desk.post(INBOX, ticked([foreign], BulkForm.SORT, topic="housing"))
    assert "gibt es nicht mehr" in answer.content.decode()
    foreign.refresh_from_db()
    assert foreign.topic == ""


def test_who_only_reads_has_no_boxes_and_may_not_post(neighbourhood, three):
    city = signed_in(member(neighbourhood, Role.CITY_OFFICER))
    page = city.get(INBOX).content.decode()
    assert 'name="cases"' not in page
    assert city.post(INBOX, ticked(three, BulkForm.SORT, topic="housing")).status_code == 403
