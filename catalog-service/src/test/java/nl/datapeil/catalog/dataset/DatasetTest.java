package nl.datapeil.catalog.dataset;

import static nl.datapeil.catalog.dataset.DatasetFixtures.bareDraft;
import static nl.datapeil.catalog.dataset.DatasetFixtures.completeDraft;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Status;
import nl.datapeil.kit.id.Ids;
import org.junit.jupiter.api.Test;

class DatasetTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00.123456789Z");
  private static final URI HOME = URI.create("https://data.example.org/catalog/v1");

  @Test
  void beginsAsADraftThatStaffOnlySee() {
    var dataset = draft(completeDraft());

    assertThat(dataset.view(HOME).status()).isEqualTo(Status.DRAFT);
    assertThat(dataset.isVisible(Sight.PUBLIC)).isFalse();
    assertThat(dataset.isVisible(Sight.EVERYTHING)).isTrue();
  }

  @Test
  void publishesACompleteDraft() {
    var dataset = draft(completeDraft());

    var decision = dataset.publish("petra", NOW.plusSeconds(60));

    assertThat(decision).isEqualTo(new Decision.Approved());
    assertThat(dataset.isVisible(Sight.PUBLIC)).isTrue();
    assertThat(dataset.view(HOME).updatedBy()).isEqualTo("petra");
    assertThat(dataset.view(HOME).createdBy()).isEqualTo("sanne");
    assertThat(dataset.view(HOME).publishedAt()).isEqualTo("2026-01-31T12:01:00.123456Z");
  }

  @Test
  void keepsTheFirstPublicationWhenPublishedAgain() {
    var dataset = draft(completeDraft());
    dataset.publish("sanne", NOW);

    dataset.publish("petra", NOW.plusSeconds(60));

    assertThat(dataset.view(HOME).publishedAt()).isEqualTo("2026-01-31T12:00:00.123456Z");
    assertThat(dataset.view(HOME).updatedBy()).isEqualTo("sanne");
  }

  @Test
  void namesAllThatAnOpenDraftLacks() {
    var dataset = draft(bareDraft(Access.OPEN));

    var decision = dataset.publish("sanne", NOW);

    assertThat(decision)
        .isEqualTo(new Decision.Incomplete(List.of("description", "licence", "theme", "columns")));
    assertThat(dataset.view(HOME).status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void asksAClosedDatasetForItsReasonAndNotForALicence() {
    var dataset = draft(bareDraft(Access.CLOSED));

    var decision = dataset.publish("sanne", NOW);

    assertThat(decision)
        .isEqualTo(
            new Decision.Incomplete(List.of("description", "accessReason", "theme", "columns")));
  }

  @Test
  void keepsAPublishedDatasetFitForPublication() {
    var dataset = draft(completeDraft());
    dataset.publish("sanne", NOW);

    var decision = dataset.revise(bareDraft(Access.OPEN), "sanne", NOW);

    assertThat(decision).isInstanceOf(Decision.Incomplete.class);
    assertThat(dataset.view(HOME).description()).isEqualTo("Alle kolken");
  }

  @Test
  void archivesOnlyWhatWasPublished() {
    var published = draft(completeDraft());
    published.publish("sanne", NOW);

    var archivedDraft = draft(completeDraft()).archive("sanne", NOW);
    var archivedPublished = published.archive("sanne", NOW);

    assertThat(archivedDraft).isFalse();
    assertThat(archivedPublished).isTrue();
    assertThat(published.isVisible(Sight.PUBLIC)).isFalse();
  }

  @Test
  void changesNothingOnceArchived() {
    var dataset = draft(completeDraft());
    dataset.publish("sanne", NOW);
    dataset.archive("sanne", NOW);

    assertThat(dataset.revise(completeDraft(), "petra", NOW)).isEqualTo(new Decision.Archived());
    assertThat(dataset.publish("petra", NOW)).isEqualTo(new Decision.Archived());
    assertThat(dataset.archive("petra", NOW.plusSeconds(60))).isTrue();
    assertThat(dataset.view(HOME).updatedBy()).isEqualTo("sanne");
  }

  @Test
  void hasAPublicUri() {
    var dataset = draft(completeDraft());

    var view = dataset.view(HOME);

    assertThat(view.uri()).hasToString(HOME + "/datasets/" + view.id());
  }

  private static Dataset draft(DatasetDraft draft) {
    return new Dataset(Ids.next(), draft, "sanne", NOW);
  }
}
