package nl.datapeil.catalog.harvest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A catalogue in Turtle of as many datasets as one likes, each with two distributions, a contact,
/// a place and a period: 54 triples per dataset.
public final class BigCatalogue {
  private static final String PREFIXES =
      """
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix spdx: <http://spdx.org/rdf/terms#> .
      @prefix geo: <http://www.opengis.net/ont/geosparql#> .
      @prefix eu: <http://publications.europa.eu/resource/authority/> .
      <https://ex.org/cat> a dcat:Catalog ; dct:title "Catalogus"@nl ; dct:description "Alles"@nl ; dct:publisher <https://ex.org/org/1> .
      """;
  private static final String DATASET =
      """
      <https://ex.org/cat> dcat:dataset <https://ex.org/dataset/{a}> .
      <https://ex.org/dataset/{a}> a dcat:Dataset ; dct:title "Dataset nummer {a} bomen en straten"@nl, "Dataset number {a} trees"@en ;
        dct:description "Een beschrijving van dataset {a} met veel woorden over bomenkap, riolering en wegen in de gemeente."@nl ; dct:identifier "id-{a}" ;
        dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ;
        dct:creator <https://identifier.overheid.nl/tooi/id/gemeente/gm0344> ; dct:publisher <https://identifier.overheid.nl/tooi/id/gemeente/gm0344> ;
        dcat:theme <http://publications.europa.eu/resource/authority/data-theme/ENVI> ; dct:issued "2020-01-01"^^xsd:date ; dct:modified "2024-01-01"^^xsd:date ;
        dcat:keyword "bomen"@nl, "groen"@nl, "k{b}"@nl ; dct:language <http://publications.europa.eu/resource/authority/language/NLD> ;
        dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL> ;
        dcat:contactPoint [ a vcard:Organization ; vcard:fn "Team {c}" ; vcard:hasEmail <mailto:data{c}@ex.org> ] ;
        dct:spatial [ a dct:Location ; dcat:bbox "POLYGON((5.0 52.0,5.1 52.0,5.1 52.1,5.0 52.1,5.0 52.0))"^^geo:wktLiteral ] ;
        dct:temporal [ a dct:PeriodOfTime ; dcat:startDate "2019-01-01"^^xsd:date ; dcat:endDate "2020-01-01"^^xsd:date ] ;
        dcat:distribution <https://ex.org/dataset/{a}/dist/0>, <https://ex.org/dataset/{a}/dist/1> .
      """;
  private static final String DISTRIBUTION =
      """
      <https://ex.org/dataset/{a}/dist/{b}> a dcat:Distribution ; dct:title "CSV"@nl ; dcat:accessURL <https://ex.org/files/{a}> ;
        dcat:downloadURL <https://ex.org/files/{a}/{b}.csv> ; dct:license <http://creativecommons.org/publicdomain/zero/1.0/> ;
        dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> ; dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ;
        dcat:byteSize "12345"^^xsd:nonNegativeInteger ;
        spdx:checksum [ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue "abcdef{a}"^^xsd:hexBinary ] .
      """;

  private BigCatalogue() {}

  static void write(Path file, int datasets) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(PREFIXES);
      for (var i = 0; i < datasets; i++) {
        out.write(filled(DATASET, i, i % 100, i % 50));
        out.write(filled(DISTRIBUTION, i, 0, 0));
        out.write(filled(DISTRIBUTION, i, 1, 0));
      }
    }
  }

  private static String filled(String template, int a, int b, int c) {
    return template.replace("{a}", "" + a).replace("{b}", "" + b).replace("{c}", "" + c);
  }
}
