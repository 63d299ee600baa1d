"""An attachment that may not be shared is not named outside: the index of a request leaves it out."""

from dataclasses import replace

import pytest
from bouwers import DAG, aanvraag, document

from forms.audience import reader
from forms.reports.seen import seen

TITLE = "Verslag van de psycholoog"


def whole(may_share: object):
    """A request whose first attachment is one of the dossier, with what was said about sharing it."""
    case = aanvraag("t1")
    request = case.van_soort("tlv")[0]
    first, *others = request.rijen("bijlagen")
    named = replace(first, lokaal_id="uid-b1", waarden={**first.waarden, "titel": TITLE})
    changed = replace(request, tabellen={**request.tabellen, "bijlagen": (named, *others)})
    paper = document("bijlage", "b1", "bijlage", titel=TITLE, delen=may_share)
    rest = tuple(one for one in case.documenten if one.uid != request.uid)
    return replace(case, documenten=(changed, *rest, paper)), changed


@pytest.mark.parametrize(
    ("may_share", "who", "named"),
    [
        (False, "swv", False),
        (False, "ouders", True),
        (False, "school", True),
        (True, "swv", True),
        (None, "swv", True),
    ],
)
def test_the_index_names_what_may_be_shared(may_share, who, named):
    case, request = whole(may_share)
    told = seen(case, request, reader(case, who, DAG)).rows("bijlagen")
    assert (TITLE in [one.tekst("titel") for one in told]) == named
    assert len(told) == len(request.rijen("bijlagen")) - (not named)
