package nl.datapeil.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What a privacy officer sends, as tests start from it.
public final class ActivityJson {
  public static final String RESIDENTS =
      "https://datapeil.example.org/catalog/v1/datasets/01936b1e-8a3c-7c1d-9f00-0123456789ab";

  private ActivityJson() {}

  public static ObjectNode draft() {
    return draft(RESIDENTS);
  }

  public static ObjectNode read(String json) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Covers two columns of this dataset, to be reviewed in a year far off.
  public static ObjectNode draft(String dataset) {
    return read(
        """
        {"name": "Wmo-gebruik per buurt",
         "purpose": "Zien of voorzieningen zijn waar bewoners ze nodig hebben",
         "legalBasis": "PUBLIC_TASK",
         "legalBasisReference": "Wmo 2015, art. 2.1.1",
         "controller": "College van burgemeester en wethouders",
         "dpoContact": "fg@gemeente.example",
         "dataSubjectCategories": ["inwoners"],
         "personalDataCategories": ["burgerservicenummer", "geboortedatum"],
         "recipients": [],
         "thirdCountryTransfers": [],
         "retentionPeriod": "P5Y",
         "securityMeasures": "Pseudonimisering, toegang per rol, logboek",
         "datasets": [{"uri": "%s", "columns": [
           {"name": "bsn", "treatment": "PSEUDONYMISE"},
           {"name": "birth_date", "treatment": "GENERALISE", "generaliseTo": "YEAR"}]}],
         "smallestGroup": 10,
         "recordLevel": false,
         "finestGranularity": "NEIGHBOURHOOD",
         "reviewOn": "2999-12-31"}
        """
            .formatted(dataset));
  }
}
