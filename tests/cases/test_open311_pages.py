"""Open311: lists in parts, the limits of the specification, and the calls that are no calls."""

from datetime import timedelta
from xml.etree import ElementTree

import pytest

from quartier.cases.api_keys import issue_key
from quartier.cases.models import ApiKey, Case, HandedIn, PublicCase
from quartier.cases.open311.asked import MOST
from quartier.cases.open311.views import PER_KEY
from quartier.kernel import dates
from quartier.publishing.states import PublicationState

from .factories import filed
from .test_open311 import V2, VALID, read, release, schema

pytestmark = [pytest.mark.django_db, pytest.mark.database]


@pytest.fixture
def key(neighbourhood, coordinator):
    return issue_key(neighbourhood, "Mängelmelder der Stadt", by=coordinator)[1]


@pytest.fixture
def seven(neighbourhood, coordinator) -> list[str]:
    """The numbers of seven released cases, the latest first."""
    numbers = []
    for n in range(7):
        with dates.standing_at(dates.now() - timedelta(days=n)):
            numbers.append(str(release(filed(neighbourhood, f"Sache {n}"), coordinator, topic="green").pk))
    return numbers


def numbers_of(client, query):
    found, xml = read(client, f"{V2}/requests?{query}")
    numbers = [entry["service_request_id"] for entry in found]
    assert [element.text for element in xml.findall("request/service_request_id")] == numbers
    return numbers


def test_pages_cut_the_list_without_gap_or_double(client, seven):
    parts = [numbers_of(client, f"page={page}&page_size=3") for page in (1, 2, 3, 4)]
    assert [len(part) for part in parts] == [3, 3, 1, 0]
    assert [number for part in parts for number in part] == seven


@pytest.mark.parametrize(
    ("query", "count"),
    [("", 7), ("page=1", 7), ("page=2", 0), ("page_size=2", 2), ("page=&page_size=", 7), ("page=100000&page_size=1000", 0),
     ("page=2&page_size=4&status=open&service_code=green", 3), ("page=1&page_size=4&status=closed", 0)],
)  # fmt: skip
def test_each_of_the_two_may_be_left_out(client, seven, query, count):
    assert len(numbers_of(client, query)) == count


@pytest.mark.parametrize("name", ["page", "page_size"])
@pytest.mark.parametrize("value", ["0", "-1", "1.5", "two", "²", "９", "9" * 30, "1000000"])
def test_a_page_that_is_no_number_is_a_400(client, neighbourhood, name, value):
    found, xml = read(client, f"{V2}/requests?{name}={value}", 400)
    assert found[0]["description"].startswith(f"{name} ist eine ganze Zahl")
    assert xml.findtext("error/code") == "400"


def test_numbers_override_the_pages_too(client, seven):
    assert numbers_of(client, f"service_request_id={seven[5]}&page=7&page_size=x&status=lost") == [seven[5]]


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("start_date=2021-01-01T00:00:00%2B01:00&end_date=2021-04-01T00:00:00%2B01:00", 200),
        ("start_date=2021-01-01T00:00:00%2B01:00&end_date=2021-04-01T00:00:01%2B01:00", 400),
        ("start_date=2021-01-01&end_date=2021-04-01", 200),
        ("start_date=2021-01-01&end_date=2021-04-02", 400),
    ],
)
def test_ninety_days_are_the_longest_span(client, neighbourhood, query, status):
    read(client, f"{V2}/requests?{query}", status)


def test_without_dates_it_is_the_last_ninety_days(client, neighbourhood, coordinator):
    opening = dates.now()
    with dates.standing_at(opening - timedelta(days=90)):
        inside = release(filed(neighbourhood, "Gerade noch"), coordinator)
    with dates.standing_at(opening - timedelta(days=90, seconds=1)):
        release(filed(neighbourhood, "Gerade nicht mehr"), coordinator)
    assert numbers_of(client, "") == [str(inside.pk)]


def test_more_than_a_thousand_come_only_in_pages(client, neighbourhood):
    now = dates.now()
    cases = Case.objects.bulk_create(
        Case(neighbourhood=neighbourhood, code=f"C{n:07d}", kind="notice", subject="x", description="x",
             answer_due_on=now.date(), received_at=now) for n in range(MOST + 1)
    )  # fmt: skip
    PublicCase.objects.bulk_create(
        PublicCase(neighbourhood=neighbourhood, case=case, slug=f"s{n}", title="x", text="x", topic="green",
                   state=PublicationState.PUBLISHED, publish_at=now) for n, case in enumerate(cases)
    )  # fmt: skip
    assert len(client.get(f"{V2}/requests.json").json()) == MOST
    assert len(client.get(f"{V2}/requests.json?page=2&page_size={MOST}").json()) == 1


@pytest.mark.parametrize(("fmt", "mime"), [("json", "application/json"), ("xml", "text/xml")])
@pytest.mark.parametrize(
    ("changed", "status"),
    [({"api_key": ""}, 403), ({"service_code": ""}, 400), ({"service_code": "nonsense"}, 404), ({"lat": "x"}, 400)],
)  # fmt: skip
def test_a_refused_request_is_refused_in_the_format_of_the_call(
    client, neighbourhood, key, fmt, mime, changed, status
):
    answer = client.post(f"{V2}/requests.{fmt}", VALID | {"api_key": key} | changed)
    assert (answer.status_code, answer["Content-Type"]) == (status, f"{mime}; charset=utf-8")
    if fmt == "xml":
        xml = ElementTree.fromstring(answer.content)
        assert (xml.tag, xml.findtext("error/code")) == ("errors", str(status))
    else:
        assert answer.json()[0]["code"] == status
    assert not Case.objects.exists()


def test_a_busy_key_is_told_so_in_xml_too(client, neighbourhood, key):
    for n in range(PER_KEY.count):
        client.post(f"{V2}/requests.json", {"api_key": key, "service_code": "green", "description": f"{n}"})
    answer = client.post(f"{V2}/requests.xml", VALID | {"api_key": key})
    assert answer.status_code == 429
    assert ElementTree.fromstring(answer.content).findtext("error/code") == "429"


def test_a_place_may_be_named_by_its_id_alone(client, neighbourhood, key):
    given = {name: value for name, value in VALID.items() if name != "address_string"}
    answer = client.post(f"{V2}/requests.json", given | {"api_key": key, "address_id": "Block 7"})
    assert answer.status_code == 200
    assert Case.objects.get().place_text == "Block 7"


def test_a_picture_elsewhere_is_named_to_the_team_and_never_fetched(client, neighbourhood, key):
    answer = client.post(
        f"{V2}/requests.json", VALID | {"api_key": key, "media_url": "http://127.0.0.1:9/bild.jpg"}
    )
    assert answer.status_code == 200
    assert "http://127.0.0.1:9/bild.jpg" in Case.objects.get().description
    assert Case.objects.get().picture is None


def test_a_body_that_is_no_form_has_no_key(client, neighbourhood, key):
    answer = client.post(f"{V2}/requests.json", VALID | {"api_key": key}, content_type="application/json")
    assert answer.status_code == 403


@pytest.mark.parametrize("path", ["services", "services/green", "requests/1", "tokens/x"])
@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_reading_calls_take_nothing_else(client, neighbourhood, path, method):
    assert getattr(client, method)(f"{V2}/{path}.json").status_code == 405


def test_requests_are_neither_changed_nor_deleted(client, neighbourhood):
    for method in ("put", "patch", "delete"):
        assert getattr(client, method)(f"{V2}/requests.json").status_code == 405


def test_head_and_options_are_answered(client, neighbourhood):
    head = client.head(f"{V2}/services.json")
    assert (head.status_code, head.content) == (200, b"")
    allowed = client.options(f"{V2}/requests.json")["Allow"]
    assert {"GET", "HEAD", "OPTIONS", "POST"} <= {name.strip() for name in allowed.split(",")}


@pytest.mark.parametrize("path", ["services", "services.yaml", "requests.JSON", "nothing.json"])
def test_an_ending_that_is_no_format_leads_nowhere(client, neighbourhood, path):
    assert client.get(f"{V2}/{path}").status_code == 404


def test_any_page_may_read_and_nobody_keeps_the_answer(client, neighbourhood):
    for path, status in (("services", 200), ("requests/1", 404)):
        answer = client.get(f"{V2}/{path}.json")
        assert answer.status_code == status
        assert answer["Access-Control-Allow-Origin"] == "*"
        assert answer["Cache-Control"] == "no-store"


def test_a_long_account_is_cut_and_two_keys_are_two_senders(client, neighbourhood, coordinator, key):
    other = issue_key(neighbourhood, "App", by=coordinator)[1]
    for own in (key, other):
        assert (
            client.post(f"{V2}/requests.json", VALID | {"api_key": own, "account_id": "a" * 200}).status_code
            == 200
        )
    assert Case.objects.count() == 2
    assert {len(row.account_id) for row in HandedIn.objects.all()} == {64}
    assert ApiKey.objects.count() == 2


def test_pages_and_single_entries_fit_the_published_schemas(client, seven):
    schema("requests.json").validate(client.get(f"{V2}/requests.json?page=2&page_size=3").json())
    schema("request.json").validate(client.get(f"{V2}/requests/{seven[0]}.json").json()[0])
    for entry in client.get(f"{V2}/services.json").json():
        schema("service.json").validate(entry)
