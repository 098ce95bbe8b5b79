package nl.datapeil.catalog.quality.advice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.catalog.quality.score.Assessment;
import nl.datapeil.catalog.quality.score.Facts;
import nl.datapeil.catalog.quality.score.Metric;
import nl.datapeil.kit.problem.Text;

/// What could be said of a dataset as a whole.
final class DatasetEdits {
  private final Assessment now;
  private final List<Edit> edits = new ArrayList<>();

  private DatasetEdits(Assessment now) {
    this.now = now;
  }

  static List<Edit> of(Facts facts, Assessment now) {
    var all = new DatasetEdits(now);
    all.find();
    all.govern(facts.open());
    return all.edits;
  }

  private void find() {
    add(
        Metric.KEYWORD,
        "keyword",
        Examples.keywords(),
        "Add keywords: the words people search by.",
        "Voeg trefwoorden toe: de woorden waarop mensen zoeken.");
    add(
        Metric.THEME,
        "theme",
        Examples.theme(),
        "Choose at least one theme of the EU list.",
        "Kies minstens één thema uit de EU-lijst.");
    add(
        Metric.SPATIAL,
        "spatial",
        Examples.place(),
        "Say which place it is about: a code or a bounding box.",
        "Zeg over welke plaats het gaat: een code of een omhullende.");
    add(
        Metric.TEMPORAL,
        "temporal",
        Examples.period(),
        "Say which period it is about: its first and last day.",
        "Zeg over welke periode het gaat: de eerste en laatste dag.");
    add(
        Metric.ISSUED,
        "issued",
        Examples.date(),
        "Say when it was first published.",
        "Zeg wanneer het voor het eerst is gepubliceerd.");
    add(
        Metric.MODIFIED,
        "modified",
        Examples.date(),
        "Say when it was last changed.",
        "Zeg wanneer het het laatst is gewijzigd.");
  }

  private void govern(boolean open) {
    var rights = Examples.accessRights(open);
    add(
        Metric.ACCESS_RIGHTS,
        "accessRights",
        rights,
        "State the access rights: PUBLIC, RESTRICTED or NON_PUBLIC of the EU list.",
        "Noem de toegangsrechten: PUBLIC, RESTRICTED of NON_PUBLIC uit de EU-lijst.");
    if (now.of(Metric.ACCESS_RIGHTS).missing() == 0) {
      add(
          Metric.ACCESS_RIGHTS_LISTED,
          "accessRights",
          rights,
          "Take the access rights from the EU list instead of a text of your own.",
          "Neem de toegangsrechten uit de EU-lijst in plaats van een eigen tekst.");
    }
    add(
        Metric.CONTACT,
        "contactPoint",
        Examples.contact(),
        "Say whom to ask: a name and an e-mail address.",
        "Zeg wie vragen beantwoordt: een naam en een e-mailadres.");
    add(
        Metric.PUBLISHER,
        "publisher",
        Examples.publisher(),
        "Say who publishes it, with the TOOI identifier.",
        "Zeg wie het uitgeeft, met de TOOI-identificatie.");
  }

  private void add(Metric metric, String member, JsonNode example, String en, String nl) {
    if (now.of(metric).missing() > 0) {
      edits.add(new Edit(List.of(metric), Place.ofDataset(member), example, new Text(en, nl)));
    }
  }
}
