package nl.datapeil.catalog.quality.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import nl.datapeil.catalog.codelist.CodeLists;
import nl.datapeil.catalog.codelist.Seeds;

/// Descriptions to score.
public final class FactsFixtures {
  public static final CodeLists LISTS = Seeds.read();
  public static final String ACCESS = "https://data.example.org/kolken";
  public static final String DOWNLOAD = "https://data.example.org/kolken.csv";
  private static final ObjectMapper JSON = new ObjectMapper();

  private FactsFixtures() {}

  public static ObjectNode json(String text) {
    try {
      return JSON.readValue(text.replace('\'', '"'), ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /// A description that earns every point.
  public static ObjectNode perfect() {
    return json(
        """
        {'title': {'nl': 'Kolken'}, 'keyword': {'nl': ['kolk']},
         'theme': ['http://publications.europa.eu/resource/authority/data-theme/ENVI'],
         'spatial': [{'uri': 'http://publications.europa.eu/resource/authority/country/NLD'}],
         'temporal': [{'start': '2025-01-01'}],
         'accessRights': 'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
         'contactPoint': [{'email': 'mailto:a@example.org'}], 'publisher': {'name': {'nl': 'Gemeente'}},
         'issued': '2024-01-01', 'modified': '2026-01-01',
         'distribution': [{'uri': 'https://data.example.org/d/1', 'accessURL': ['https://data.example.org/kolken'],
           'downloadURL': ['https://data.example.org/kolken.csv'],
           'format': 'http://publications.europa.eu/resource/authority/file-type/CSV',
           'mediaType': 'https://www.iana.org/assignments/media-types/text/csv',
           'license': 'https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/cc0',
           'rights': 'https://data.example.org/rights', 'byteSize': 10}]}
        """);
  }

  public static Facts facts(ObjectNode typed) {
    return facts(typed, Map.of(ACCESS, Link.WORKING, DOWNLOAD, Link.WORKING));
  }

  public static Facts facts(ObjectNode typed, Map<String, Link> links) {
    return new Facts(typed, true, 0, links, LISTS);
  }

  /// The first distribution of a description.
  public static ObjectNode first(ObjectNode typed) {
    return (ObjectNode) typed.path("distribution").path(0);
  }
}
