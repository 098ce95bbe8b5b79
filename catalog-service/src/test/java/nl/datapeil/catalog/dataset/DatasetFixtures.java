package nl.datapeil.catalog.dataset;

import java.util.List;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.ColumnType;
import nl.datapeil.catalog.term.Granularity;
import nl.datapeil.catalog.term.Sensitivity;
import nl.datapeil.catalog.term.SourceKind;

final class DatasetFixtures {
  private DatasetFixtures() {}

  static DatasetDraft completeDraft() {
    return new DatasetDraft(
        "gullies",
        "Straatkolken",
        "Alle kolken",
        "Gemeente Voorbeeld",
        "Team Riolering",
        SourceKind.OWN_SYSTEM,
        Access.OPEN,
        null,
        "https://creativecommons.org/publicdomain/zero/1.0/",
        "Water",
        Granularity.ADDRESS,
        List.of("kolk_id"),
        List.of(column("kolk_id", Sensitivity.NONE)));
  }

  static DatasetDraft bareDraft(Access access) {
    return new DatasetDraft(
        "gullies",
        "Straatkolken",
        null,
        "Gemeente Voorbeeld",
        "Team Riolering",
        SourceKind.OWN_SYSTEM,
        access,
        null,
        null,
        null,
        null,
        List.of(),
        List.of());
  }

  static ColumnDraft column(String name, Sensitivity sensitivity) {
    return new ColumnDraft(name, null, null, ColumnType.STRING, sensitivity, null);
  }
}
