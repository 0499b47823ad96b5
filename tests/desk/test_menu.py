"""The menu of the desk: in groups, with what a person may open and nothing else."""

from quartier.accounts.roles import Role
from quartier.config import menus
from tests.conftest import member


def groups_for(client, person):
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    return {group["label"]: group["items"] for group in client.get("/buero/").context["desk_menu"]}


def test_the_provider_lead_finds_every_entry_and_heute_is_current(client, neighbourhood):
    found = groups_for(client, member(neighbourhood, Role.PROVIDER_LEAD))
    assert [len(items) for items in found.values()] == [len(entries) for _label, entries in menus.DESK]
    assert [item["label"] for item in found[""] if item["is_current"]] == ["Heute"]


def test_a_group_in_which_one_may_open_nothing_is_left_out(client, neighbourhood):
    found = groups_for(client, member(neighbourhood, Role.ACTOR_EDITOR))
    assert all(found.values())
    assert len(found) < len(menus.DESK)
