"""Two cases that tell the same: found, merged, told to both, and taken apart again without a trace."""

import pytest
from django.urls import reverse

from quartier.cases.actions import reply_to_case
from quartier.cases.answering import announce_plan, answer_case, ask_back, close_case
from quartier.cases.merging import merge_case, unmerge_case
from quartier.cases.models import Case
from quartier.cases.queries import life_line, lines_of
from quartier.cases.similar import similar_cases, similar_to
from quartier.cases.states import CASE, OPEN
from quartier.kernel.errors import DomainError
from quartier.outbox.models import Mail

from .factories import filed

BENCH = {"latitude": "51.820000", "longitude": "12.240000"}
BESIDE = {"latitude": "51.821000", "longitude": "12.240500"}  # about 120 m away


def fresh(case):
    return Case.objects.get(pk=case.pk)


def in_state(neighbourhood, coordinator, state):
    case = filed(neighbourhood)
    deeds = {"answered": answer_case, "clarifying": ask_back, "planned": announce_plan}
    if state in deeds:
        deeds[state](case, "Wort", by=coordinator)
    elif state == "forwarded":
        Case.objects.filter(pk=case.pk).update(state=state, waits_for_us=False)
    return fresh(case)


@pytest.mark.parametrize("state", sorted(OPEN))
def test_undoing_a_merger_brings_back_exactly_what_was(neighbourhood, coordinator, state):
    case, main = in_state(neighbourhood, coordinator, state), filed(neighbourhood, "Bank kaputt")
    assert case.state == state
    before = Case.objects.values().get(pk=case.pk)
    merge_case(case, main, by=coordinator)
    assert fresh(case).state == "duplicate"
    unmerge_case(case, by=coordinator)
    assert Case.objects.values().get(pk=case.pk) == before
    with pytest.raises(DomainError):
        unmerge_case(case, by=coordinator)


def test_a_merged_reporter_reads_the_outcome_and_is_told_by_mail(neighbourhood, coordinator):
    main = filed(neighbourhood, "Bank kaputt", email="a@example.org")
    case = filed(neighbourhood, "Bank zerbrochen", email="b@example.org")
    merge_case(case, main, by=coordinator)
    assert str(CASE.public_label(fresh(case).state)) == "gehört zu einem Anliegen, das wir schon bearbeiten"
    close_case(main, "Die Bank ist repariert.", by=coordinator)
    assert "Die Bank ist repariert." in [line.text for line in life_line(fresh(case))]
    told = Mail.objects.filter(to_address="b@example.org").order_by("pk")
    assert [mail.kind for mail in told] == ["cases.received", "cases.merged", "cases.closed"]
    assert case.code in told.last().body
    assert main.code not in told.last().body


def test_replies_to_a_merged_case_lead_to_the_main_one(neighbourhood, coordinator):
    main, case = filed(neighbourhood, "Bank kaputt"), filed(neighbourhood, "Bank zerbrochen")
    merge_case(case, main, by=coordinator)
    close_case(main, "Repariert.", by=coordinator)
    reply_to_case(fresh(case), "Schon wieder kaputt.")
    assert (fresh(main).state, fresh(main).waits_for_us) == ("clarifying", True)
    assert fresh(case).state == "duplicate"
    assert "Schon wieder kaputt." in [line.text for line in lines_of(main)]
    assert "Schon wieder kaputt." not in [line.text for line in life_line(main)], "others do not read it"


def test_what_cannot_be_merged_says_why(neighbourhood, foreign_neighbourhood, coordinator):
    main, case, third = (filed(neighbourhood, f"Bank {n}") for n in range(3))
    for other, reason in ((main, "sich selbst"), (filed(foreign_neighbourhood), "anderen Quartier")):
        with pytest.raises(DomainError, match=reason):
            merge_case(main, other, by=coordinator)
    merge_case(case, main, by=coordinator)
    with pytest.raises(DomainError, match="schon andere"):
        merge_case(main, third, by=coordinator)
    assert merge_case(third, case, by=coordinator).merged_into == main, "a merged target means its main case"


def test_similar_means_near_and_alike_or_very_alike(neighbourhood, foreign_neighbourhood):
    case = filed(neighbourhood, "Vor der Apotheke ist die Sitzbank zerbrochen.", **BENCH)
    beside = filed(neighbourhood, "Sitzbank an der Apotheke kaputt", **BESIDE)
    alike = filed(neighbourhood, "Die Sitzbank vor der Apotheke ist zerbrochen!")
    filed(neighbourhood, "Gibt es einen Deutschkurs am Vormittag?", **BENCH)
    filed(foreign_neighbourhood, "Vor der Apotheke ist die Sitzbank zerbrochen.")
    found = {found.case: found.reason for found in similar_to(case)}
    assert set(found) == {beside, alike}
    assert "m entfernt" in found[beside]
    assert similar_cases(neighbourhood, "") == []


def test_the_desk_offers_merges_and_takes_apart(desk, neighbourhood):
    main = filed(neighbourhood, "Die Sitzbank vor der Apotheke ist zerbrochen!")
    case = filed(neighbourhood)
    page = reverse("cases:detail", args=[case.pk])
    assert "Gehört dazu" in desk.get(page).content.decode()
    desk.post(reverse("cases:merge", args=[case.pk]), {"into": main.pk})
    assert fresh(case).merged_into == main
    assert "Wieder trennen" in desk.get(page).content.decode()
    assert case.subject in desk.get(reverse("cases:detail", args=[main.pk])).content.decode()
    desk.post(reverse("cases:unmerge", args=[case.pk]))
    assert fresh(case).state == "new"
    answer = desk.post(reverse("cases:merge", args=[case.pk]), {"into": "ZZZ-ZZZ-ZZZ"}).content.decode()
    assert "kein Anliegen" in answer
    assert "ZZZ-ZZZ-ZZZ" in answer


def test_looking_for_similar_ones_keeps_what_was_typed_and_saves_nothing(desk, neighbourhood):
    filed(neighbourhood)
    answer = desk.post(reverse("cases:enter"), {"look": "1", "description": "Sitzbank vor der Apotheke zerbrochen",
                                                "channel": "walk", "name": "Erna"}).content.decode()  # fmt: skip
    assert "Ähnliche Anliegen" in answer
    assert 'value="Erna"' in answer
    assert "Vor der Apotheke ist die Sitzbank zerbrochen" in answer
    assert Case.objects.count() == 1
