"""Every address x every person x own and foreign quarter: nobody enters who may not, everybody who may."""

import re
from datetime import time, timedelta
from html.parser import HTMLParser
from urllib.parse import urljoin

import pytest
from django.test import Client
from django.urls import Resolver404, resolve, reverse
from django.utils import translation

from quartier.accounts.models import Person
from quartier.accounts.permissions import TABLE
from quartier.accounts.roles import Role
from quartier.actors.models import Actor
from quartier.appointments.models import AppointmentWindow, Booking, Call, Closure, ExceptionalDay, WalkIn
from quartier.cards.models import Card
from quartier.cases.answering import answer_case
from quartier.cases.forwarding import forward_case
from quartier.cases.letters import by_letter
from quartier.cases.links import token_of
from quartier.cases.models import Case, CaseResult
from quartier.cases.states import OPEN
from quartier.conditions.actions import save_condition
from quartier.conditions.models import Condition
from quartier.conditions.queries import conditions_on
from quartier.demo.people import DEMO_DOMAIN
from quartier.events.actions import Signup, register, save_event
from quartier.events.models import AttendeeCall, Event
from quartier.files.attachments import check_attachment, keep_attachment
from quartier.journal.queries import history_of
from quartier.kernel import dates
from quartier.mailbox.models import IncomingMail
from quartier.outbox.models import Mail
from quartier.publishing.actions import publish
from quartier.publishing.models import Post
from tests.architecture.house import addresses
from tests.files.factories import picture

pytestmark = pytest.mark.django_db
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
PEOPLE = {
    "buero": Role.COORDINATOR,
    "leitung": Role.PROVIDER_LEAD,
    "stadt": Role.CITY_OFFICER,
    "beirat": Role.BOARD_MEMBER,
    "akteur": Role.ACTOR_EDITOR,
}
# Addresses that only answer after a step a crawler does not take; each with an example or a reason.
LIBRARY = re.compile(r"^(account|mfa)_")


class _Doors(HTMLParser):
    """Links and form targets of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, None] = {}  # in the order of the page, so that every walk is the same

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        for name in ("href", "action", "formaction", "src", "data-items-url", "items-url", "plan-url"):
            if values.get(name):
                self.found[values[name]] = None


def _match(path: str):
    """What answers under a path; the language of the path decides, not that of the last request."""
    with translation.override("en" if path.startswith("/en/") else "de"):
        return resolve(path)


def _view_of(path: str):
    try:
        match = _match(path)
    except Resolver404:
        return None, None
    return match.view_name, getattr(match.func, "view_class", match.func)


# Parts of addresses that name no record: every quarter has a year 2020.
IMPERSONAL = {
    "day",
    "year",
    "month",
    "week",
    "area",
    "key",
    "file_format",
    "format",
    "kind",
    "renderer",
    "name",
    "zoom",
    "x",
    "y",
}


def _names_a_record(path: str) -> bool:
    return bool(set(_match(path).kwargs) - IMPERSONAL)


@pytest.fixture(scope="module")
def examples(world) -> dict[str, str]:
    """One path for every address of the house, found by walking the website and the desk."""
    client = _client("buero")
    queue, seen = ["/", "/buero/", "/en/"], {"/", "/buero/", "/en/"}
    found = {"website:home": "/", "desk:today": "/buero/"}
    while queue:
        path = queue.pop(0)
        answer = client.get(path)
        if answer.status_code != 200 or "html" not in answer.get("Content-Type", ""):
            continue
        doors = _Doors()
        doors.feed(answer.content.decode())
        for door in doors.found:
            target = urljoin(path, door).partition("#")[0].partition("?")[0]
            name, _view = _view_of(target) if target.startswith("/") else (None, None)
            if name is None or target in seen or LIBRARY.match(name):
                continue
            seen.add(target)
            if name not in found:
                found[name] = target
                queue.append(target)
    found.update(_hidden(world, found))
    return found


def _of_mailbox(world) -> dict[str, str]:
    """A mail that waits for the office, and an attachment."""
    mail = IncomingMail.objects.create(
        neighbourhood=world, fingerprint="probe", kind="letter", fate="waiting", size=1, subject="Probe"
    )
    file = keep_attachment(world, check_attachment(b"%PDF-1.4\n%%EOF", "plan.pdf"))
    names = ("mailbox:detail", "mailbox:take_over", "mailbox:discard")
    return {name: reverse(name, args=[mail.pk]) for name in names} | {
        "files:attachment": file.get_absolute_url()
    }


def _hidden(world, found: dict[str, str]) -> dict[str, str]:
    """Addresses of records that no page of the coordinator links to at this moment."""
    hidden = {
        name: reverse(name, kwargs=_match(found[sibling]).kwargs)
        for name, sibling in SIBLINGS.items()
        if name not in found
    }
    code = Case.objects.filter(neighbourhood=world).first().code
    for name in ("cases:life_line", "cases:confirmation", "cases:withdraw", "cases:rate"):
        hidden[name] = reverse(name, args=[code])
    forwarding = forward_case(
        Case.objects.filter(neighbourhood=world, state__in=OPEN).first(), recipient="Amt", email="amt@example.org",
        question="Wer kümmert sich?", by=Person.objects.get(email=f"buero@{DEMO_DOMAIN}"),
    )  # fmt: skip
    own = Case.objects.filter(neighbourhood=world, state__in=OPEN).last()
    by = Person.objects.get(email=f"buero@{DEMO_DOMAIN}")
    letter = by_letter(lambda: answer_case(own, "Ja.", by=by, way="letter"), "A. Muster\nWeg 1\nOrt").letter
    hidden["cases:letter"] = reverse("cases:letter", args=[own.pk, letter.pk])
    hidden["private_media"] = picture(world, is_private=True).thumbnail_url
    hidden["cases:statement"] = reverse("cases:statement", args=[token_of(forwarding.seed)])
    hidden["cases:recall"] = reverse("cases:recall", args=[forwarding.case_id, forwarding.pk])
    result = CaseResult.objects.filter(case__neighbourhood=world).first()
    hidden["cases:convert"] = reverse("cases:convert", args=[result.case_id, "project"])
    hidden["cases:separate"] = reverse("cases:separate", args=[result.case_id, result.pk])
    hidden["cases:statement_thanks"] = reverse("cases:statement_thanks")
    code = Booking.objects.of(world).filter(state="confirmed").first().code
    for name in ("mine", "booked", "move", "cancel", "booking_ical", "slip"):
        hidden[f"appointments:{name}"] = reverse(f"appointments:{name}", args=[code])
    hidden.update(_of_registrations(world))
    card = Card.objects.filter(batch__neighbourhood=world, returned_at__isnull=True).first()
    hidden |= {f"cards:{name}": reverse(f"cards:{name}", args=[card.code]) for name in ("enter", "waiting")}
    hidden.update(_of_the_day(world))
    hidden.update(_of_conditions(world))
    mail = Mail.objects.create(
        neighbourhood=world, to_address="a@example.org", message_id="<probe@example.org>"
    )
    hidden["outbox:detail"] = reverse("outbox:detail", args=[mail.pk])
    hidden["outbox:resend"] = reverse("outbox:resend", args=[mail.pk])
    hidden["desk:system"] = reverse("desk:system")  # for the provider's lead alone
    hidden["jobs:run"] = reverse("jobs:run", args=["outbox.forget_mails"])
    hidden.update(_of_mailbox(world))
    post = Post.objects.filter(neighbourhood=world).first()
    entry = history_of(post).first()
    actor = Actor.objects.filter(neighbourhood=world).first()
    entry_of_actor = history_of(actor).first()
    hidden["actors:desk_restore"] = reverse("actors:desk_restore", args=[actor.pk, entry_of_actor.pk])
    hidden["publishing:desk_post_restore"] = reverse("publishing:desk_post_restore", args=[post.pk, entry.pk])
    return hidden


def _of_registrations(world) -> dict[str, str]:
    """A date with registration, what its attendee does with the code, and what the team does about it."""
    starts_at = dates.now() + timedelta(days=7)
    event = save_event(
        Event(neighbourhood=world, title="Probe", lead="Probe", starts_at=starts_at,
              ends_at=starts_at + timedelta(hours=1), needs_registration=True),
        by=None,
    )  # fmt: skip
    publish(event, by=None)
    registration = register(event, Signup(), 1)
    call = AttendeeCall.objects.create(neighbourhood=world, registration=registration, message="fällt aus")
    by_code = (
        "registration",
        "registered",
        "change_registration",
        "withdraw_registration",
        "registration_ical",
        "registration_slip",
    )
    at_the_desk = ("registration", "change_party", "drop_registration", "withdraw_registration", "promote",
                   "put_on_waiting_list", "mark_attended", "mark_missed")  # fmt: skip
    return (
        {f"events:{name}": reverse(f"events:{name}", args=[registration.code]) for name in by_code}
        | {
            f"events:desk_{name}": reverse(f"events:desk_{name}", args=[registration.pk])
            for name in at_the_desk
        }
        | {
            f"events:desk_{name}": reverse(f"events:desk_{name}", args=[event.pk])
            for name in ("attendees", "register")
        }
        | {
            f"events:desk_{name}": reverse(f"events:desk_{name}", args=[call.pk])
            for name in ("tick_off_call", "reopen_call")
        }
        | {"events:register": reverse("events:register", args=[event.slug])}
    )


def _of_the_day(world) -> dict[str, str]:
    """What the pages of appointments link to only on some days: a call, a visit, an exception, a closure ahead."""
    booking = Booking.objects.of(world).made().filter(state="confirmed").first()
    call = Call.objects.create(neighbourhood=world, booking=booking, message="fällt aus")
    visit = WalkIn.objects.create(neighbourhood=world, day=dates.today(), topic="other")
    extra = ExceptionalDay.objects.create(
        neighbourhood=world,
        day=dates.today(),
        kind="extra",
        opens=time(16),
        closes=time(17),
        place=world.places.first(),
    )
    closure = Closure.objects.create(neighbourhood=world, begins_at=dates.now(), reason="Probe")
    window = AppointmentWindow.objects.filter(offer__neighbourhood=world).first()
    steps = {
        "mark_attended": booking, "mark_missed": booking, "move_booking": booking, "cancel_booking": booking,
        "tick_off_call": call, "reopen_call": call, "take_back_walk_in": visit, "edit_exception": extra,
        "remove_exception": extra, "closure": closure, "forget_break": closure, "change_closure": closure, "lift_closure": closure,
    }  # fmt: skip
    found = {
        f"appointments:{name}": reverse(f"appointments:{name}", args=[row.pk]) for name, row in steps.items()
    }
    found["appointments:remove_window"] = reverse(
        "appointments:remove_window", args=[window.offer_id, window.pk]
    )
    return found


def _of_conditions(world) -> dict[str, str]:
    """A draft and one in force: each has steps that the other has not."""
    coordinator = Person.objects.get(email=f"buero@{DEMO_DOMAIN}")
    draft = Condition(
        neighbourhood=world, title="Probe", text="Nur zur Probe.", begins_on=dates.today(), no_walk_in=True
    )
    draft = save_condition(draft, by=coordinator)
    running = conditions_on(world, dates.today())[0]
    steps = {
        "edit": draft, "preview": draft, "switch_on": draft, "discard": draft, "detail": running, "end": running,
        "lift": running, "words": running, "history": running,
    }  # fmt: skip
    return {
        f"conditions:desk_{name}": reverse(f"conditions:desk_{name}", args=[row.pk])
        for name, row in steps.items()
    }


def _client(who: str | None) -> Client:
    client = Client(raise_request_exception=False)
    if who:
        email = who if "@" in who else f"{who}@{DEMO_DOMAIN}"
        client.force_login(Person.objects.get(email=email), backend=BACKEND)
    return client


def _guarded(examples: dict[str, str]) -> list[tuple[str, str, str]]:
    """(name, path, permission) of every address that demands one."""
    rows = []
    for name, path in sorted(examples.items()):
        permission = getattr(_view_of(path)[1], "permission", "")
        if permission:
            rows.append((name, path, permission))
    return rows


def test_the_walk_finds_an_example_of_every_address(examples):
    missing = [n for n, _p in addresses() if n not in examples and not LIBRARY.match(n) and n not in UNLINKED]
    assert not missing, "\n".join(missing)


# Reached by machines or builders, never by a link; none of them names a record.
UNLINKED = {
    "desk:gallery",
    "website:icon",
    "website:map_plan",
    "website:map_tile",
    "website:robots",
    "website:security_contact",
    "website:sitemap",
    "actors:map_data",
    "projects:map_data",
    "appointments:feed",
    "worklog:export",
    "worklog:offer_again",
    "cases:map_data",
    "cases:open311_discovery",
    "cases:open311_request",
    "cases:open311_requests",
    "cases:open311_service",
    "cases:open311_services",
    "cases:open311_token",
    "cases:revoke_key",
}
# Linked only in a state that the walk did not meet; they name the same record as a page that was found.
SIBLINGS = {
    "actors:desk_withdraw": "actors:desk_edit",
    "cases:remove_text_block": "cases:change_text_block",
    "cases:keep_filter": "cases:inbox",
    "cases:unmerge": "cases:detail",
    "publishing:desk_post_withdraw": "publishing:desk_post_edit",
    "publishing:desk_notice_withdraw": "publishing:desk_notice_edit",
    "actors:desk_contact_withdraw": "actors:desk_contact",
    "actors:desk_meeting_hold": "actors:desk_meeting",
    "actors:desk_meeting_plan_again": "actors:desk_meeting",
    "cases:reopen": "cases:detail",
    "cases:desk_public_restore": "cases:desk_public_history",
    "files:desk_delete": "files:desk_edit",
}


def test_nobody_unknown_enters_a_guarded_address(examples):
    client = _client(None)
    wrong = [
        f"{method} {path}: {answer.status_code}"
        for _name, path, _permission in _guarded(examples)
        for method in ("get", "post")
        if not (
            (answer := getattr(client, method)(path)).status_code == 302
            and "/anmelden/" in answer["Location"]
        )
    ]
    assert wrong == []


@pytest.mark.parametrize("who", PEOPLE)
def test_each_role_enters_exactly_where_the_table_says(examples, who):
    client, wrong = _client(who), []
    for _name, path, permission in _guarded(examples):
        answer = client.get(path)
        is_in = PEOPLE[who] in TABLE[permission]
        refused = answer.status_code == 403
        if refused == is_in or answer.status_code >= 500 or (answer.status_code == 404 and is_in):
            wrong.append(f"{path} ({permission}): {answer.status_code}")
        if not is_in and client.post(path).status_code != 403:
            wrong.append(f"POST {path} ({permission}) is not refused")
    assert wrong == []


def test_people_of_a_foreign_quarter_find_nothing_here(examples):
    client = _client("fremd@example.org")
    wrong = [
        f"{method} {path}: {status}"
        for _name, path, _permission in _guarded(examples)
        for method in ("get", "post")
        if (status := getattr(client, method)(path).status_code) != 404
    ]
    assert wrong == []


def test_the_records_of_this_quarter_do_not_exist_in_a_foreign_one(examples):
    """The same person in her own quarter, with the keys of ours in the address."""
    client, wrong = _client("fremd@example.org"), []
    for _name, path, _permission in _guarded(examples):
        if not _names_a_record(path):
            continue
        for method in ("get", "post"):
            status = getattr(client, method)(path, HTTP_HOST="nordend.example.org").status_code
            if status not in {404, 405} and not (method == "post" and status == 400):
                wrong.append(f"{method} {path}: {status}")
    assert wrong == []


def test_public_addresses_need_no_account_and_no_quarter_of_ones_own(examples):
    client, wrong = _client(None), []
    for _name, path in sorted(examples.items()):
        if getattr(_view_of(path)[1], "is_public", False):
            answer = client.get(path)
            if answer.status_code >= 500 or answer.status_code in {401, 403}:
                wrong.append(f"{path}: {answer.status_code}")
            if "/anmelden/" in answer.get("Location", ""):
                wrong.append(f"{path} asks to sign in")
            if answer.cookies:
                wrong.append(f"{path} sets {list(answer.cookies)}")
    assert wrong == []


def test_public_records_of_this_quarter_do_not_show_in_a_foreign_one(examples):
    client, wrong = _client(None), []
    for _name, path in sorted(examples.items()):
        view = _view_of(path)[1]
        if getattr(view, "is_public", False) and _names_a_record(path):
            status = client.get(path, HTTP_HOST="nordend.example.org").status_code
            if status not in {404, 405, 410}:
                wrong.append(f"{path}: {status}")
    assert wrong == []
