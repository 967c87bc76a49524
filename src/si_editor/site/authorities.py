"""Names that the European Union's data portals agree on: the authority tables of the Publications Office.

What has no entry here, such as Kosovo, whose code differs between the tables' versions, is left out of the record.
"""

from types import MappingProxyType
from typing import Final

_AUTHORITY: Final = "http://publications.europa.eu/resource/authority/"
_COUNTRY_CODES: Final = (
    "AD:AND AL:ALB AT:AUT BA:BIH BE:BEL BG:BGR BR:BRA BY:BLR CA:CAN CH:CHE CY:CYP CZ:CZE DE:DEU DK:DNK EE:EST ES:ESP "
    "FI:FIN FO:FRO FR:FRA GB:GBR GI:GIB GL:GRL GR:GRC GY:GUY HR:HRV HU:HUN IE:IRL IS:ISL IT:ITA LI:LIE LT:LTU LU:LUX "
    "LV:LVA MD:MDA ME:MNE MK:MKD MT:MLT NL:NLD NO:NOR PL:POL PT:PRT RO:ROU RS:SRB RU:RUS SE:SWE SI:SVN SK:SVK SR:SUR "
    "TR:TUR UA:UKR"
)
_LANGUAGE_CODES: Final = (
    "bg:BUL cs:CES da:DAN de:DEU el:ELL en:ENG es:SPA et:EST fi:FIN fr:FRA ga:GLE hr:HRV hu:HUN is:ISL it:ITA lt:LIT "
    "lv:LAV mt:MLT nl:NLD no:NOR pl:POL pt:POR ro:RON sk:SLK sl:SLV sr:SRP sv:SWE uk:UKR"
)


def _table(name: str, codes: str) -> MappingProxyType[str, str]:
    pairs = (pair.split(":") for pair in codes.split())
    return MappingProxyType({ours: f"{_AUTHORITY}{name}/{theirs}" for ours, theirs in pairs})


COUNTRIES: Final = _table("country", _COUNTRY_CODES)
LANGUAGES: Final = _table("language", _LANGUAGE_CODES)
FILE_TYPES: Final = _table("file-type", "CSV:CSV JSON:JSON XLSX:XLSX")
LICENCES: Final = _table("licence", "CC-BY-4.0:CC_BY_4_0 CC-BY-SA-4.0:CC_BYSA_4_0 CC0-1.0:CC0")
DATA_THEMES: Final = f"{_AUTHORITY}data-theme"
THEMES: Final = MappingProxyType(
    {f"{DATA_THEMES}/SOCI": "Population and society", f"{DATA_THEMES}/REGI": "Regions and cities"}
)
PUBLIC: Final = f"{_AUTHORITY}access-right/PUBLIC"
UNKNOWN_FREQUENCY: Final = f"{_AUTHORITY}frequency/UNKNOWN"
