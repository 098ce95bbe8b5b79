package nl.datapeil.privacy.breach;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/// A breach as tests file it.
public final class BreachJson {
  public static final String ACTIVITY =
      "https://datapeil.example.org/privacy/v1/processing-activities/01936b1e-8a3c-7c1d-9f00-0123456789ab";

  private BreachJson() {}

  /// What must be there, and no more.
  public static ObjectNode first(Instant discoveredAt) {
    return read(
        """
        {"title": "USB-stick verloren in de trein",
         "summary": "Een medewerker verloor een onversleutelde stick met een lijst van cliënten.",
         "discoveredAt": "%s",
         "nature": ["CONFIDENTIALITY"],
         "incident": "LOST_OR_STOLEN_DEVICE"}
        """
            .formatted(discoveredAt));
  }

  /// All that the supervisor asks, but for what is decided; its severity is 3.5.
  public static ObjectNode complete(Instant discoveredAt) {
    var draft = first(discoveredAt);
    draft.setAll(
        read(
            """
            {"startedAt": "%s", "endedAt": "%s", "ongoing": false,
             "dataCategories": ["naam", "adres", "indicatie Wmo"],
             "specialCategories": ["HEALTH"],
             "records": 120, "subjectsMin": 110, "subjectsMax": 120,
             "subjectGroups": ["Wmo-cliënten"], "vulnerableGroups": ["ouderen"],
             "unintelligible": "NO",
             "consequences": "Onbekenden kunnen zien wie hulp krijgt.",
             "damage": ["NON_MATERIAL"],
             "measuresTaken": "Sticks zonder versleuteling zijn geblokkeerd.",
             "crossBorder": false,
             "activities": ["%s"],
             "contact": {"name": "D. de Vries", "position": "FG", "phone": "0100000000"},
             "impact": {"data": [{"type": "SENSITIVE", "correction": -1, "why": "alleen indicatie"}],
                        "identification": "MAXIMUM", "confidentiality": "FULL"}}
            """
                .formatted(discoveredAt, discoveredAt, ACTIVITY)));
    return draft;
  }

  private static ObjectNode read(String json) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
