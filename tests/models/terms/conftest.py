"""Deadlines are tested with plain numbers; only `kept` needs a vault, in memory."""

import pytest
from memory_vault import dossier, opp, vault

__all__ = ["dossier", "opp", "vault"]

_NUMBERS = {
    "OPP-01": {"aandacht_dag": 28, "waarschuwing_dag": 35, "termijn_dagen": 42},
    "OPP-02": {"waarschuwing_dag": 35, "reactie_dagen": 14},
    "OPP-03": {"termijn_dagen": 42},
    "OPP-12": {"toelichting_dagen": 14},
    "OPP-21": {"aandacht_vanaf": "03-01", "waarschuwing_vanaf": "05-01"},
    "OPP-28": {"geschil_dagen": 42},
    "OPP-35": {},
    "TLV-07": {"uiterste_datum_verlenging": "05-01"},
    "TLV-35": {
        "besluit_dagen": 56,
        "bezwaar_dagen": 42,
        "buiten_behandeling_dagen": 28,
        "bezwaar_besluit_dagen": 84,
        "bezwaar_verdaging_dagen": 42,
        "beroep_dagen": 42,
        "zorgplicht_weken": 6,
        "zorgplicht_extra_weken": 4,
        "dossier_dagen_voor_overleg": 14,
    },
    "ARR-05": {},
    "VZM-01": {"verzuim_uren": 16, "lesweken": 4},
    "VZM-02": {"luxe_dagen": 10},
    "VZM-04": {"thuiszit_dagen": 28},
    "PRV-02": {"jaren": 3, "vooraf_dagen": 90},
    "STP-02": {},
    "PRV-03": {"jaren_dossier": 2, "jaren_verzuim": 5, "jaren_verwezen": 3},
    "PRV-06": {},
    "PRV-09": {},
    "PRV-10": {"inzage_dagen": 28},
    "GSP-01": {"stukken_uren": 48, "verslag_dagen": 14, "reactie_dagen": 14},
    "GSP-02": {},
}


@pytest.fixture
def parameters() -> dict[str, object]:
    told: dict[str, object] = {}
    for rule, numbers in _NUMBERS.items():
        told[f"{rule}.bron"] = f"Bron van {rule}."
        told[f"{rule}.wettelijk"] = rule in {"OPP-01", "OPP-21"}
        told[f"{rule}.geldig_vanaf"] = "2025-08-01" if rule == "OPP-12" else "2014-08-01"
        told |= {f"{rule}.{name}": value for name, value in numbers.items()}
    return told
