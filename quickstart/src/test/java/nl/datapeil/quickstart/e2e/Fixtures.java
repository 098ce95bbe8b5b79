package nl.datapeil.quickstart.e2e;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// Small datasets and activities; each test makes its own, under a name never used before.
final class Fixtures {
  /// Two neighbourhoods that are large enough and one, Kade, that is too small to be shown.
  static final List<String> NEIGHBOURHOODS = List.of("Kern", "Haven", "Kade");

  private static final String CITIZEN = "999990019";
  private static final int[] RESIDENTS = {14, 11, 3};

  private Fixtures() {}

  static String newName(String beginning) {
    return beginning + "_" + UUID.randomUUID().toString().replace("-", "");
  }

  /// An open dataset with columns as `name TYPE`.
  static ObjectNode open(String name, String... columns) {
    var draft = draft(name).put("access", "OPEN");
    draft.put(
        "license", "https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/cc0");
    var array = draft.putArray("columns");
    for (var column : columns) {
      var words = column.split(" ", 2);
      array.addObject().put("name", words[0]).put("type", words[1]).put("sensitivity", "NONE");
    }
    return draft;
  }

  static ObjectNode persons(String name) {
    var draft = draft(name).put("access", "CLOSED").put("accessReason", "About persons");
    var columns = draft.putArray("columns");
    column(columns.addObject(), "bsn", "STRING", "NATIONAL_ID");
    column(columns.addObject(), "naam", "STRING", "PERSONAL");
    column(columns.addObject(), "buurt", "STRING", "PERSONAL");
    return draft;
  }

  /// Among them, in the largest neighbourhood, the citizen noor.
  static String personsCsv() {
    var csv = new StringBuilder("bsn;naam;buurt\n");
    var number = 0;
    for (var n = 0; n < RESIDENTS.length; n++) {
      for (var i = 0; i < RESIDENTS[n]; i++) {
        csv.append(number == 0 ? CITIZEN : bsn(number))
            .append(";Persoon ")
            .append(number)
            .append(';');
        csv.append(NEIGHBOURHOODS.get(n)).append('\n');
        number++;
      }
    }
    return csv.toString();
  }

  /// The so many-th test number.
  static String bsn(int rank) {
    var number = 999_000_000;
    for (var left = rank; left >= 0; left--) {
      do {
        number++;
      } while (!passesElevenTest(number));
    }
    return Integer.toString(number);
  }

  /// Covers all columns of [#persons], rows about one person included.
  static ObjectNode activity(String datasetUri) {
    var activity =
        JsonNodeFactory.instance
            .objectNode()
            .put("name", newName("Onderzoek"))
            .put("purpose", "Weten hoeveel mensen waar wonen")
            .put("legalBasis", "PUBLIC_TASK")
            .put("legalBasisReference", "Gemeentewet, artikel 160")
            .put("controller", "College van Peilstad")
            .put("dpoContact", "fg@peilstad.example")
            .put("retentionPeriod", "P1Y")
            .put("securityMeasures", "Pseudoniemen")
            .put("smallestGroup", 10)
            .put("recordLevel", true)
            .put("reviewOn", LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
    activity.putArray("dataSubjectCategories").add("inwoners");
    activity.putArray("personalDataCategories").add("woonplaats");
    activity.putArray("recipients").add("Team Onderzoek");
    activity.putArray("thirdCountryTransfers");
    var columns =
        activity.putArray("datasets").addObject().put("uri", datasetUri).putArray("columns");
    columns.addObject().put("name", "bsn").put("treatment", "PSEUDONYMISE");
    columns.addObject().put("name", "naam").put("treatment", "PSEUDONYMISE");
    columns.addObject().put("name", "buurt").put("treatment", "NONE");
    return activity;
  }

  static ObjectNode positiveAdvice() {
    return JsonNodeFactory.instance.objectNode().put("positive", true).put("text", "Akkoord");
  }

  /// With nothing to add: there is only something to say after a negative advice.
  static ObjectNode approval() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode withdrawal() {
    return JsonNodeFactory.instance.objectNode().put("reason", "Het onderzoek is gestopt");
  }

  private static ObjectNode draft(String name) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", name)
        .put("title", "Proef " + name)
        .put("description", "Gemaakt door een test")
        .put("publisher", "Gemeente Peilstad")
        .put("owner", "Team Proef")
        .put("sourceKind", "OWN_SYSTEM")
        .put("theme", "GOVE");
  }

  private static void column(ObjectNode column, String name, String type, String sensitivity) {
    column.put("name", name).put("type", type).put("sensitivity", sensitivity);
  }

  private static boolean passesElevenTest(int number) {
    var digits = Integer.toString(number);
    var sum = -Character.digit(digits.charAt(8), 10);
    for (var i = 0; i < 8; i++) {
      sum += (9 - i) * Character.digit(digits.charAt(i), 10);
    }
    return sum % 11 == 0;
  }
}
