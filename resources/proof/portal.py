"""The record for portals, held against DCAT-AP 3.0: our own reading as shapes (semiceu.github.io/DCAT-AP).

The shapes say what must be there, how often, and of which class; the package that carries SEMIC's own shapes cannot be
had as a wheel.
"""

import warnings
from functools import cache
from typing import Final

import pyshacl
from rdflib import Graph

_SHAPES: Final = """
@prefix sh: <http://www.w3.org/ns/shacl#> .  @prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .  @prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .  @prefix spdx: <http://spdx.org/rdf/terms#> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .  @prefix : <urn:shape:> .

:Catalog a sh:NodeShape ; sh:targetClass dcat:Catalog ;
  sh:property [ sh:path dct:title ; sh:minCount 1 ; sh:nodeKind sh:Literal ; sh:uniqueLang true ] ,
    [ sh:path dct:description ; sh:minCount 1 ; sh:nodeKind sh:Literal ; sh:uniqueLang true ] ,
    [ sh:path dct:publisher ; sh:minCount 1 ; sh:maxCount 1 ; sh:class foaf:Agent ] ,
    [ sh:path dcat:dataset ; sh:minCount 1 ; sh:class dcat:Dataset ] ,
    [ sh:path dct:license ; sh:maxCount 1 ; sh:class dct:LicenseDocument ] ,
    [ sh:path dct:language ; sh:class dct:LinguisticSystem ] ,
    [ sh:path dct:spatial ; sh:class dct:Location ] ,
    [ sh:path foaf:homepage ; sh:maxCount 1 ; sh:class foaf:Document ] ,
    [ sh:path dcat:themeTaxonomy ; sh:class skos:ConceptScheme ] .
:Dataset a sh:NodeShape ; sh:targetClass dcat:Dataset ;
  sh:property [ sh:path dct:title ; sh:minCount 1 ; sh:nodeKind sh:Literal ; sh:uniqueLang true ] ,
    [ sh:path dct:description ; sh:minCount 1 ; sh:nodeKind sh:Literal ; sh:uniqueLang true ] ,
    [ sh:path dcat:contactPoint ; sh:class vcard:Kind ] ,
    [ sh:path dcat:distribution ; sh:minCount 1 ; sh:class dcat:Distribution ] ,
    [ sh:path dcat:keyword ; sh:nodeKind sh:Literal ] ,
    [ sh:path dct:publisher ; sh:maxCount 1 ; sh:class foaf:Agent ] ,
    [ sh:path dct:spatial ; sh:class dct:Location ] ,
    [ sh:path dct:temporal ; sh:class dct:PeriodOfTime ] ,
    [ sh:path dcat:theme ; sh:class skos:Concept ] ,
    [ sh:path dct:accessRights ; sh:maxCount 1 ; sh:class dct:RightsStatement ] ,
    [ sh:path dct:accrualPeriodicity ; sh:maxCount 1 ; sh:class dct:Frequency ] ,
    [ sh:path dct:source ; sh:class dcat:Dataset ] ,
    [ sh:path dct:provenance ; sh:class dct:ProvenanceStatement ] ,
    [ sh:path dct:language ; sh:class dct:LinguisticSystem ] ,
    [ sh:path dcat:landingPage ; sh:class foaf:Document ] ,
    [ sh:path dct:relation ; sh:class rdfs:Resource ] .
:Distribution a sh:NodeShape ; sh:targetClass dcat:Distribution ;
  sh:property [ sh:path dcat:accessURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ; sh:class rdfs:Resource ] ,
    [ sh:path dcat:downloadURL ; sh:nodeKind sh:IRI ; sh:class rdfs:Resource ] ,
    [ sh:path dct:license ; sh:maxCount 1 ; sh:class dct:LicenseDocument ] ,
    [ sh:path dct:format ; sh:maxCount 1 ; sh:class dct:MediaTypeOrExtent ] ,
    [ sh:path dcat:mediaType ; sh:maxCount 1 ; sh:class dct:MediaType ] ,
    [ sh:path dcat:byteSize ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger ] ,
    [ sh:path dct:conformsTo ; sh:class dct:Standard ] ,
    [ sh:path spdx:checksum ; sh:maxCount 1 ; sh:class spdx:Checksum ] .
:Agent a sh:NodeShape ; sh:targetClass foaf:Agent ;
  sh:property [ sh:path foaf:name ; sh:minCount 1 ; sh:nodeKind sh:Literal ] .
:Checksum a sh:NodeShape ; sh:targetClass spdx:Checksum ;
  sh:property [ sh:path spdx:algorithm ; sh:minCount 1 ; sh:maxCount 1 ; sh:class spdx:ChecksumAlgorithm ] ,
    [ sh:path spdx:checksumValue ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:hexBinary ] .
:Concept a sh:NodeShape ; sh:targetClass skos:Concept , skos:ConceptScheme ;
  sh:property [ sh:path [ sh:alternativePath ( skos:prefLabel dct:title ) ] ; sh:minCount 1 ] .
:Period a sh:NodeShape ; sh:targetClass dct:PeriodOfTime ;
  sh:property [ sh:path dcat:startDate ; sh:maxCount 1 ; sh:nodeKind sh:Literal ] ,
    [ sh:path dcat:endDate ; sh:maxCount 1 ; sh:nodeKind sh:Literal ] .
"""


@cache
def _shapes() -> Graph:
    return Graph().parse(data=_SHAPES, format="turtle")


def faults_of_record(record: str) -> str:
    """Give the report on a record for portals, or nothing if it conforms."""
    with warnings.catch_warnings():
        # The checker itself still uses a class that its own library has given up.
        warnings.simplefilter("ignore", DeprecationWarning)
        graph = Graph().parse(data=record, format="json-ld")
        conforms, _, report = pyshacl.validate(graph, shacl_graph=_shapes(), inference="none")
    return "" if conforms else str(report)
