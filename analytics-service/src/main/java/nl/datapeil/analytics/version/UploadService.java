package nl.datapeil.analytics.version;

import static nl.datapeil.analytics.AnalyticsProblem.DATASET_ARCHIVED;
import static nl.datapeil.analytics.AnalyticsProblem.STORAGE_FULL;
import static nl.datapeil.analytics.AnalyticsProblem.UPLOAD_INCOMPLETE;
import static nl.datapeil.analytics.AnalyticsProblem.UPLOAD_INVALID;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.catalog.CatalogDatasets;
import nl.datapeil.analytics.version.VersionService.Finished;
import nl.datapeil.analytics.version.ingest.Format;
import nl.datapeil.analytics.version.ingest.Outcome;
import nl.datapeil.analytics.version.ingest.ReadOptions;
import nl.datapeil.analytics.version.ingest.Received;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.problem.ProblemException;

/// Makes a version of what is sent: receive, read, move into place, and only then record it. A
/// version exists from the moment its row does, so whatever stops this half-way leaves nothing
/// visible.
@ApplicationScoped
class UploadService {
  private final CatalogDatasets catalogue;
  private final VersionService versions;
  private final Storage storage;
  private final Conversions conversions;

  UploadService(
      CatalogDatasets catalogue,
      VersionService versions,
      Storage storage,
      Conversions conversions) {
    this.catalogue = catalogue;
    this.versions = versions;
    this.storage = storage;
    this.conversions = conversions;
  }

  /// A body as it comes in; `length` is what the client announced, -1 when it did not.
  record Body(InputStream in, long length, Format format, ReadOptions options) {}

  VersionView upload(UUID datasetId, Body body, String caller) {
    var dataset = uploadable(datasetId);
    var id = Ids.next();
    var raw = storage.newFile(id, ".upload");
    var parquet = storage.newFile(id, ".parquet");
    try {
      var file = receive(body, raw);
      var read = read(dataset, file, body, parquet);
      storage.keep(parquet, datasetId, id);
      return versions.add(
          new Finished(
              id, datasetId, VersionColumn.of(dataset), file, body.format(), read, caller));
    } catch (IOException e) {
      throw storageProblem(e);
    } finally {
      delete(raw);
      delete(parquet);
    }
  }

  private CatalogDataset uploadable(UUID datasetId) {
    var dataset = catalogue.byId(datasetId);
    if (dataset.archived()) {
      throw DATASET_ARCHIVED.because(
          "Dataset %s is archived and takes no new versions.",
          "Dataset %s is gearchiveerd en krijgt geen nieuwe versies meer.", dataset.name());
    }
    return dataset;
  }

  private Received receive(Body body, Path raw) throws IOException {
    if (body.length() > storage.free()) {
      throw full();
    }
    var file = new Received(raw);
    try (var out = Files.newOutputStream(raw)) {
      file.receive(new BodyStream(body.in()), out);
    } catch (BodyStream.Broken e) {
      throw incomplete(file.bytes());
    }
    if (body.length() >= 0 && body.length() != file.bytes()) {
      throw incomplete(file.bytes());
    }
    return file;
  }

  private Outcome.Accepted read(CatalogDataset dataset, Received file, Body body, Path parquet)
      throws IOException {
    return switch (conversions.read(dataset.columns(), file, body, parquet)) {
      case Outcome.Accepted accepted -> accepted;
      case Outcome.Refused(var violations, var count) ->
          throw UPLOAD_INVALID
              .because(
                  "%d problems were found and nothing was kept; the first of each kind are listed.",
                  "Er zijn %d problemen gevonden en er is niets bewaard; de eerste van elke soort"
                      + " staan hieronder.",
                  count)
              .with(violations);
    };
  }

  private static ProblemException incomplete(long bytes) {
    return UPLOAD_INCOMPLETE.because(
        "The upload ended after %d bytes, before it was complete. Nothing was kept; send it again.",
        "De upload stopte na %d bytes, voordat hij compleet was. Er is niets bewaard; stuur hem"
            + " opnieuw.",
        bytes);
  }

  /// Running out of space is the one failure of storage that callers are told about.
  private RuntimeException storageProblem(IOException e) {
    var text = String.valueOf(e.getMessage());
    return text.contains("No space left") || text.contains("max_temp_directory_size")
        ? full()
        : new UncheckedIOException(e);
  }

  private static ProblemException full() {
    return STORAGE_FULL.because(
        "There is not enough disk space for this file. Nothing was kept; ask the administrator to"
            + " make room and send it again.",
        "Er is te weinig schijfruimte voor dit bestand. Er is niets bewaard; vraag de beheerder om"
            + " ruimte te maken en stuur het opnieuw.");
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
