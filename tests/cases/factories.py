"""Cases for tests, made through the actions."""

from quartier.cases.actions import Report, file_case
from quartier.cases.enums import CaseKind, Channel


def filed(neighbourhood, text="Vor der Apotheke ist die Sitzbank zerbrochen.", *, by=None, **more):
    report = Report(**({"description": text, "kind": CaseKind.NOTICE, "channel": Channel.WEB} | more))
    return file_case(neighbourhood, report, by=by)
