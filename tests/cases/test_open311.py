"""Open311 GeoReport v2: every call and every error, in both formats; nothing unreleased, no contact, ever."""

import json
from datetime import datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest
from django.core.cache import cache
from django.test import Client
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT7

from quartier.cases.actions import Report
from quartier.cases.answering import close_case
from quartier.cases.api_keys import hand_in, issue_key, revoke_key
from quartier.cases.enums import Topic
from quartier.cases.models import ApiKey, Case, HandedIn
from quartier.cases.open311.views import PER_KEY, WRONG_KEYS
from quartier.cases.publication import draft_of, release_case, save_public_case
from quartier.kernel import dates
from quartier.outbox.models import Mail
from quartier.publishing.actions import withdraw

from .factories import filed

pytestmark = [pytest.mark.django_db, pytest.mark.database]
V2 = "/open311/v2"
SCHEMAS = Path(__file__).resolve().parents[3] / "shared" / "open311"
VALID = {
    "service_code": "cleanliness",
    "address_string": "Pollingpark",
    "description": "Der Eimer quillt über.",
}


@pytest.fixture
def key(neighbourhood, coordinator):
    """The plain words of a valid key."""
    return issue_key(neighbourhood, "Mängelmelder der Stadt", by=coordinator)[1]


def release(case, by, **texts):
    public = draft_of(case)
    for name, value in texts.items():
        setattr(public, name, value)
    return release_case(save_public_case(public, by=by), by=by)


def read(client, path, status=200):
    """The same call in JSON and XML; both have the status asked for."""
    head, _, query = path.partition("?")
    query = f"?{query}" if query else ""
    as_json, as_xml = client.get(f"{head}.json{query}"), client.get(f"{head}.xml{query}")
    assert (as_json.status_code, as_xml.status_code) == (status, status)
    assert as_json["Content-Type"] == "application/json; charset=utf-8"
    assert as_xml["Content-Type"] == "text/xml; charset=utf-8"
    return as_json.json(), ElementTree.fromstring(as_xml.content)


def post(client, key, **changed):
    values = {
        name: value for name, value in (VALID | {"api_key": key} | changed).items() if value is not None
    }
    return client.post(f"{V2}/requests.json", values)


def schema(name):
    """A validator of the published schemas; they state no licence and are therefore used where they lie."""
    if not SCHEMAS.is_dir():
        pytest.skip(f"the published Open311 schemas are not there ({SCHEMAS.name}/ beside the repository)")
    parts = {file.name: json.loads(file.read_text()) for file in SCHEMAS.glob("*.json")}
    registry = Registry().with_resources(
        [(part, Resource.from_contents(text, default_specification=DRAFT7)) for part, text in parts.items()]
    )
    return jsonschema.Draft7Validator(
        parts[name], registry=registry, format_checker=jsonschema.FormatChecker()
    )


def test_discovery_names_the_endpoint_and_its_formats(client, neighbourhood):
    found, xml = read(client, "/open311/discovery")
    (endpoint,) = found["endpoints"]
    assert endpoint["specification"] == "http://wiki.open311.org/GeoReport_v2"
    assert endpoint["url"].endswith("/open311/v2")
    assert endpoint["formats"] == ["text/xml", "application/json"]
    assert datetime.fromisoformat(endpoint["changeset"]) < dates.now()
    assert found["contact"]
    assert found["key_service"]
    assert xml.tag == "discovery"
    assert [e.text for e in xml.findall("endpoints/endpoint/formats/format")] == endpoint["formats"]
    assert client.get(f"{endpoint['url'].removeprefix('http://testserver')}/services.xml").status_code == 200


def test_services_are_our_topics(client, neighbourhood):
    found, xml = read(client, f"{V2}/services")
    assert [service["service_code"] for service in found] == Topic.values
    assert xml.tag == "services"
    assert [e.text for e in xml.findall("service/service_code")] == Topic.values
    assert xml.findtext("service/metadata") == "true"


def test_a_definition_asks_for_the_kind(client, neighbourhood):
    found, xml = read(client, f"{V2}/services/green")
    assert found["service_code"] == "green"
    assert "idea" in [value["key"] for value in found["attributes"][0]["values"]]
    assert xml.tag == "service_definition"
    assert xml.findtext("attributes/attribute/values/value/key") == "question"


@pytest.mark.parametrize(
    "path", [f"{V2}/services/nonsense", f"{V2}/requests/999", f"{V2}/requests/abc", f"{V2}/tokens/unknown"]
)
def test_what_is_unknown_is_a_404_in_the_format_asked_for(client, neighbourhood, path):
    found, xml = read(client, path, 404)
    assert [error["code"] for error in found] == [404]
    assert found[0]["description"]
    assert xml.tag == "errors"
    assert xml.findtext("error/code") == "404"


@pytest.mark.parametrize("path", ["services", "services/green", "requests", "requests/1", "tokens/x"])
def test_a_foreign_jurisdiction_is_a_404_and_our_own_is_not(client, neighbourhood, path):
    found, _xml = read(client, f"{V2}/{path}?jurisdiction_id=nordend", 404)
    assert "jurisdiction_id" in found[0]["description"]
    own = client.get(f"{V2}/services.json?jurisdiction_id={neighbourhood.slug}")
    assert own.status_code == 200
    assert client.get(f"{V2}/services.json?jurisdiction_id=").status_code == 200


def test_a_request_comes_in_gets_a_token_and_later_a_number(client, neighbourhood, coordinator, key):
    posted = {"email": "m@example.org", "first_name": "Mo", "last_name": "Beispiel", "phone": "0340 000123"}
    answer = post(client, key, account_id="A7", **posted, **{"attribute[kind]": "complaint"})
    (receipt,) = answer.json()
    assert set(receipt) == {"token", "service_notice", "account_id"}
    case = Case.objects.get()
    assert (case.topic, case.kind, case.channel) == ("cleanliness", "complaint", "other_system")
    assert (case.reporter_name, case.reporter_phone) == ("Mo Beispiel", "0340 000123")
    assert Mail.objects.get().to_address == "m@example.org"
    (waiting,), _xml = read(client, f"{V2}/tokens/{receipt['token']}")
    assert waiting == {"token": receipt["token"], "service_request_id": None}
    public = release(case, coordinator, text="Ein Eimer ist voll.")
    (found,), xml = read(client, f"{V2}/tokens/{receipt['token']}")
    assert found["service_request_id"] == str(public.pk)
    assert xml.findtext("request/service_request_id") == str(public.pk)
    withdraw(public, by=coordinator)
    (gone,), _xml = read(client, f"{V2}/tokens/{receipt['token']}")
    assert gone["service_request_id"] is None


def test_the_answer_in_xml_has_the_token_in_its_place(client, neighbourhood, key):
    answer = client.post(f"{V2}/requests.xml", VALID | {"api_key": key})
    xml = ElementTree.fromstring(answer.content)
    assert xml.tag == "service_requests"
    assert xml.findtext("request/token") == HandedIn.objects.get().token


@pytest.mark.parametrize(
    ("changed", "status", "word"),
    [
        ({"api_key": None}, 403, "api_key"),
        ({"api_key": "wrong"}, 403, "api_key"),
        ({"service_code": None}, 400, "service_code"),
        ({"service_code": ""}, 400, "service_code"),
        ({"service_code": "nonsense"}, 404, "service_code"),
        ({"address_string": None}, 400, "address_string"),
        ({"lat": "51.8", "long": ""}, 400, "lat"),
        ({"lat": "north", "long": "12"}, 400, "lat"),
        ({"lat": "NaN", "long": "12"}, 400, "lat"),
        ({"lat": "151", "long": "12"}, 400, "lat"),
        ({"description": "a" * 4001}, 400, "4000"),
        ({"email": "nobody"}, 400, "email"),
        ({"attribute[kind]": "riot"}, 400, "attribute"),
        ({"media_url": "file:///etc/passwd"}, 400, "media_url"),
        ({"first_name": "x" * 200}, 400, "reporter_name"),
        ({"address_string": "x" * 300}, 400, "place_text"),
        ({"jurisdiction_id": "nordend"}, 404, "jurisdiction_id"),
    ],
)
def test_what_is_wrong_with_a_new_request_is_said_and_nothing_is_kept(
    client, neighbourhood, key, changed, status, word
):
    answer = post(client, key, **changed)
    assert answer.status_code == status
    assert word in " ".join(error["description"] for error in answer.json())
    assert {error["code"] for error in answer.json()} == {status}
    assert not Case.objects.exists()


def test_all_mistakes_are_told_at_once(client, neighbourhood, key):
    answer = post(client, key, address_string=None, email="nobody")
    assert len(answer.json()) == 2


def test_the_same_report_on_the_same_day_is_one_case(client, neighbourhood, key):
    first, second = post(client, key).json(), post(client, key).json()
    assert first == second
    assert Case.objects.count() == 1
    post(client, key, description="Noch ein Eimer.")
    assert Case.objects.count() == 2


def test_a_report_without_words_is_named_by_its_service(client, neighbourhood, key):
    assert (
        post(client, key, description=None, address_string=None, lat="51.82", long="12.24").status_code == 200
    )
    case = Case.objects.get()
    assert case.description == "Sauberkeit"
    assert (str(case.latitude), str(case.longitude)) == ("51.820000", "12.240000")


def test_control_characters_and_markup_are_only_words(client, neighbourhood, coordinator, key):
    assert post(client, key, description="<b>Eimer\x00\x08</b> & mehr").status_code == 200
    release(Case.objects.get(), coordinator)
    (found,), xml = read(client, f"{V2}/requests")
    assert found["description"] == xml.findtext("request/description") == "<b>Eimer</b> & mehr"


def test_only_a_hash_of_the_key_is_kept_and_a_revoked_key_opens_nothing(
    client, neighbourhood, coordinator, key
):
    kept = ApiKey.objects.get()
    assert key not in str(vars(kept))
    revoke_key(kept, by=coordinator)
    assert post(client, key).status_code == 403
    assert not Case.objects.exists()


def test_a_key_of_another_quarter_is_no_key_here(
    client, neighbourhood, foreign_neighbourhood, foreign_coordinator
):
    _key, foreign = issue_key(foreign_neighbourhood, "Nachbarstadt", by=foreign_coordinator)
    assert post(client, foreign).status_code == 403


def test_trying_keys_one_after_another_ends(client, neighbourhood, key):
    for _ in range(WRONG_KEYS.per_address.count):
        assert post(client, "wrong").status_code == 403
    assert post(client, "wrong").status_code == 429
    assert post(client, key).status_code == 429
    assert client.get(f"{V2}/services.json").status_code == 200


def test_a_key_may_hand_in_only_so_much_in_an_hour(client, neighbourhood, key):
    cache.set(f"open311:{ApiKey.objects.get().pk}", PER_KEY.count, 3600)
    answer = post(client, key)
    assert answer.status_code == 429
    assert answer.json()[0]["code"] == 429
    assert not Case.objects.exists()


def test_only_released_cases_are_read_and_nothing_of_the_case_itself(client, neighbourhood, coordinator):
    filed(neighbourhood, "Ganz geheim", name="G. Heim")
    case = filed(
        neighbourhood, "Original mit Namen", name="E. Wolter", phone="0340 4711", email="w@example.org",
        place_text="Ackerweg 21", latitude="51.834567", longitude="12.243210",
    )  # fmt: skip
    public = release(
        case, coordinator, title="Öffentlich", text="Kurz.", place_text="Ackerweg", shows_point=True
    )
    for path in (
        f"{V2}/requests",
        f"{V2}/requests/{public.pk}",
        f"{V2}/requests?service_request_id={public.pk},{case.pk}",
    ):
        found, xml = read(client, path)
        assert [entry["service_request_id"] for entry in found] == [str(public.pk)]
        assert (found[0]["lat"], found[0]["long"], found[0]["address"]) == (51.835, 12.243, "Ackerweg")
        text = json.dumps(found) + ElementTree.tostring(xml, encoding="unicode")
        for secret in (
            "geheim",
            "Original",
            "Wolter",
            "4711",
            "w@example.org",
            "Ackerweg 21",
            "51.8345",
            case.code,
        ):
            assert secret not in text
    withdraw(public, by=coordinator)
    assert read(client, f"{V2}/requests")[0] == []
    read(client, f"{V2}/requests/{public.pk}", 404)


def test_a_closed_case_says_when_it_was_closed_and_what_became_of_it(client, neighbourhood, coordinator):
    case = filed(neighbourhood)
    with dates.standing_at(dates.now() + timedelta(days=2)):
        close_case(case, "Die Bank ist heil.", by=coordinator)
        release(case, coordinator)
        ((found,), _xml) = read(client, f"{V2}/requests?status=closed")
    case.refresh_from_db()
    assert (found["status"], found["status_notes"]) == ("closed", "Die Bank ist heil.")
    assert datetime.fromisoformat(found["updated_datetime"]) == case.closed_at.replace(microsecond=0)
    assert found["requested_datetime"] == "2021-04-15T09:00:00+02:00"


def test_the_list_is_narrowed_by_service_state_and_time(client, neighbourhood, coordinator):
    opening = dates.now()
    with dates.standing_at(opening - timedelta(days=100)):
        old = release(filed(neighbourhood, "Altes"), coordinator, topic="green")
    new = release(filed(neighbourhood, "Neues"), coordinator, topic="safety")
    closed = filed(neighbourhood, "Fertiges")
    close_case(closed, "Fertig.", by=coordinator)
    done = release(closed, coordinator, topic="green")
    for query, expected in (
        ("", {new, done}),
        ("service_code=safety", {new}),
        ("service_code=safety,green", {new, done}),
        ("service_code=nonsense", set()),
        ("service_code=", {new, done}),
        ("status=open", {new}),
        ("status=closed", {done}),
        ("status=open,closed", {new, done}),
        ("start_date=2021-01-01T00:00:00Z", {old}),
        ("end_date=2021-01-31", {old}),
        ("start_date=2021-04-01T00:00:00+02:00&end_date=2021-04-30T00:00:00+02:00", {new, done}),
        ("start_date=2021-04-15&end_date=2021-04-15", {new, done}),
        (f"service_request_id={old.pk}&status=closed&service_code=safety", {old}),
        ("service_request_id=abc,%2C", set()),
    ):  # fmt: skip
        found, _xml = read(client, f"{V2}/requests?{query}")
        assert {entry["service_request_id"] for entry in found} == {str(public.pk) for public in expected}, (
            query
        )


@pytest.mark.parametrize(
    "query",
    ["status=lost", "start_date=yesterday", "end_date=2021-99-99", "start_date=2021-04-10&end_date=2021-04-01",
     "start_date=2020-01-01&end_date=2021-04-01", "start_date=99999-01-01T00:00:00Z"],
)  # fmt: skip
def test_a_list_that_cannot_be_made_is_a_400(client, neighbourhood, query):
    found, _xml = read(client, f"{V2}/requests?{query}", 400)
    assert found[0]["code"] == 400


def test_the_list_asks_the_database_equally_often_for_one_and_for_three(
    client, neighbourhood, coordinator, django_assert_num_queries
):
    release(filed(neighbourhood, "Eins"), coordinator)
    client.get(f"{V2}/requests.json")
    with django_assert_num_queries(2):
        client.get(f"{V2}/requests.json")
    for text in ("Zwei", "Drei"):
        release(filed(neighbourhood, text), coordinator)
    with django_assert_num_queries(2):
        assert len(client.get(f"{V2}/requests.json").json()) == 3


def test_a_foreign_quarter_reads_nothing_of_ours(neighbourhood, foreign_neighbourhood, coordinator, key):
    public = release(filed(neighbourhood), coordinator)
    handed_in = hand_in(ApiKey.objects.get(), Report("Ein Eimer fehlt.", channel="other_system"))
    foreign = Client(headers={"host": "nordend.example.org"})
    assert foreign.get(f"{V2}/requests.json").json() == []
    assert foreign.get(f"{V2}/requests/{public.pk}.json").status_code == 404
    assert foreign.get(f"{V2}/tokens/{handed_in.token}.json").status_code == 404


def test_our_answers_fit_the_published_schemas(client, neighbourhood, coordinator, key):
    release(
        filed(neighbourhood, latitude="51.8", longitude="12.2"), coordinator, topic="green", shows_point=True
    )
    release(filed(neighbourhood), coordinator)
    for name, path in (
        ("services.json", "services"), ("service-definition.json", "services/green"), ("requests.json", "requests"),
    ):  # fmt: skip
        answer = client.get(f"{V2}/{path}.json").json()
        assert answer
        schema(name).validate(answer)
    number = client.get(f"{V2}/requests.json").json()[0]["service_request_id"]
    schema("requests.json").validate(client.get(f"{V2}/requests/{number}.json").json())


def test_the_schemas_would_notice_a_mistake():
    assert not schema("requests.json").is_valid([{"service_request_id": 7, "status": "lost"}])


def test_keys_are_issued_once_and_revoked_at_the_desk(client, neighbourhood, coordinator, city_officer):
    desk = Client()
    desk.force_login(coordinator, backend="allauth.account.auth_backends.AuthenticationBackend")
    page = desk.post("/buero/open311/", {"name": "Mängelmelder"})
    plain = page.context["plain"]
    assert plain in page.content.decode()
    assert plain not in desk.get("/buero/open311/").content.decode()
    assert "schon einen Schlüssel" in desk.post("/buero/open311/", {"name": "Mängelmelder"}).content.decode()
    assert post(client, plain).status_code == 200
    desk.post(f"/buero/open311/{ApiKey.objects.get().pk}/sperren/")
    assert post(client, plain, description="Noch etwas.").status_code == 403
    city = Client()
    city.force_login(city_officer, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert city.get("/buero/open311/").status_code == 403
