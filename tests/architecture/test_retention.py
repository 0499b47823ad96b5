"""What is promised about deleting is done: each declaration names who does it, or says why nothing has to be done."""

from django.apps import apps
from django.db import models

from quartier.sockets.duties import duties
from quartier.sockets.personal_data import PersonalData, personal_data

DECLARED = list(personal_data)


def test_each_retention_is_carried_out_or_says_why_not():
    """Add `carried_out_by`, `goes_with` or `kept_because` to the declaration beside the model."""
    silent = [d.key for d in DECLARED if not (d.carried_out_by or d.goes_with or d.kept_because)]
    assert silent == []


def test_each_named_duty_is_plugged_in():
    assert [(d.key, key) for d in DECLARED for key in d.carried_out_by if key not in duties] == []


def test_a_reason_to_keep_is_a_sentence():
    short = [
        d.key for d in DECLARED if d.kept_because and (len(d.kept_because) < 40 or d.kept_because[-1] != ".")
    ]
    assert short == []


def _ties(declared: PersonalData) -> list[models.ForeignKey]:
    model, other = apps.get_model(declared.key), apps.get_model(declared.goes_with)
    return [f for f in model._meta.fields if isinstance(f, models.ForeignKey) and f.related_model is other]


def test_what_goes_with_another_record_loses_every_tie_to_it():
    """The database itself deletes or unties the rows, and what they go with is forgotten by a duty."""
    by_key = {d.key: d for d in DECLARED}
    wrong = []
    for declared in DECLARED:
        if not declared.goes_with:
            continue
        ties = _ties(declared)
        lasting = [f.name for f in ties if f.remote_field.on_delete not in (models.CASCADE, models.SET_NULL)]
        if not ties or lasting or not by_key[declared.goes_with].carried_out_by:
            wrong.append((declared.key, declared.goes_with, lasting))
    assert wrong == []


def test_an_account_can_be_deleted_whatever_was_done_with_it():
    """No table may hold on to a person: the duty would fail for good."""
    person = apps.get_model("accounts.Person")
    holding = [
        f"{relation.related_model._meta.label}.{relation.field.name}"
        for relation in person._meta.related_objects
        if not relation.many_to_many and relation.on_delete not in (models.CASCADE, models.SET_NULL)
    ]
    assert holding == []


def test_whatever_forgets_says_so_in_a_declaration():
    """A duty that deletes without a promise would be a surprise; the counters of limits stand in no model."""
    forgetting = {
        duty.key
        for duty in duties
        if any(word in str(duty.label) for word in ("löschen", "vergessen", "leeren"))
    }
    named = {key for declared in DECLARED for key in declared.carried_out_by}
    assert forgetting - named == {"accounts.forget_attempts"}
