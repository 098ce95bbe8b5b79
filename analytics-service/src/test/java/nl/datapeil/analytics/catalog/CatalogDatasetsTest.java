package nl.datapeil.analytics.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.datapeil.analytics.AnalyticsProblem;
import nl.datapeil.analytics.catalog.CatalogClient.Access;
import nl.datapeil.analytics.catalog.CatalogClient.Dataset;
import nl.datapeil.analytics.catalog.CatalogClient.Status;
import nl.datapeil.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogDatasetsTest {
  private static final UUID ID = UUID.fromString("0199d8f0-7d3e-7a43-9f0f-6e0a4f6d2b11");

  @Test
  void protectsClosedDatasetsAndThoseAboutPersons() {
    assertThat(read(Access.OPEN, Sensitivity.NONE).isProtected()).isFalse();
    assertThat(read(Access.CLOSED, Sensitivity.NONE).isProtected()).isTrue();
    assertThat(read(Access.OPEN, Sensitivity.PERSONAL).isProtected()).isTrue();
  }

  @Test
  void asksForEachNameOnceAndKeepsWhatWasAskedFor() {
    var datasets = answering(() -> dataset(Access.OPEN, Sensitivity.NONE));

    assertThat(datasets.byNames(List.of("trees", "trees"))).hasSize(1);
    assertThat(datasets.byNames(List.of("other"))).isEmpty();
    assertThat(datasets.byNames(List.of())).isEmpty();
  }

  @Test
  void saysThatADatasetIsUnknown() {
    var datasets = answering(() -> fail(new NotFoundException()));

    assertProblem(() -> datasets.byId(ID), AnalyticsProblem.DATASET_NOT_FOUND);
  }

  @Test
  void saysThatTheCatalogueIsDown() {
    var datasets = answering(() -> fail(new ProcessingException("refused")));

    assertProblem(() -> datasets.byId(ID), AnalyticsProblem.CATALOGUE_UNAVAILABLE);
    assertProblem(() -> datasets.byNames(List.of("trees")), AnalyticsProblem.CATALOGUE_UNAVAILABLE);
  }

  private static void assertProblem(Runnable call, AnalyticsProblem expected) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.type()).isEqualTo(expected));
  }

  private static CatalogDataset read(Access access, Sensitivity sensitivity) {
    return answering(() -> dataset(access, sensitivity)).byId(ID);
  }

  private static CatalogDatasets answering(Supplier<Dataset> answer) {
    return new CatalogDatasets(
        new CatalogClient() {
          @Override
          public Dataset dataset(UUID id) {
            return answer.get();
          }

          @Override
          public Page datasets(List<String> name, int limit) {
            return new Page(List.of(answer.get()), null);
          }

          @Override
          public Page mostSensitive(Sensitivity sensitivity, @Nullable String after, int limit) {
            return datasets(List.of(), limit);
          }
        });
  }

  private static Dataset dataset(Access access, Sensitivity sensitivity) {
    return new Dataset(
        ID,
        URI.create("https://datapeil.example.org/catalog/v1/datasets/" + ID),
        "trees",
        access,
        Status.PUBLISHED,
        List.of(new CatalogColumn("id", null, ColumnType.INTEGER, sensitivity, null)));
  }

  private static Dataset fail(RuntimeException e) {
    throw e;
  }
}
